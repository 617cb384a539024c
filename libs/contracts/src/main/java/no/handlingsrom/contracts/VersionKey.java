package no.handlingsrom.contracts;

import java.util.regex.Pattern;

/**
 * Planversjon: one version of a municipality's action programme (handlingsprogram).
 *
 * @param municipality municipality number (kommunenummer), four digits
 * @param plan plan id, for example {@code 2024-2027}
 * @param version version id within the plan, for example {@code director-proposal}
 */
public record VersionKey(String municipality, String plan, String version) {

  /**
   * Regulert budsjett: the id of the one version of a plan that adoption opens. Nobody else may
   * take it.
   */
  public static final String AMENDED = "amended";

  private static final Pattern MUNICIPALITY = Pattern.compile("[0-9]{4}");
  private static final Pattern ID = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?");

  public VersionKey {
    municipality(municipality);
    Fields.matching(ID, plan, "plan");
    Fields.matching(ID, version, "version");
  }

  /** The municipality number itself when it has four digits. */
  public static String municipality(String municipality) {
    return Fields.matching(MUNICIPALITY, municipality, "municipality");
  }

  /** Reads {@link #key()} back. */
  public static VersionKey parse(String key) {
    String[] parts = Fields.required(key, "key").split("/", -1);
    if (parts.length != 3) {
      throw new MalformedEventException("key", "must be municipality/plan/version, was " + key);
    }
    return new VersionKey(parts[0], parts[1], parts[2]);
  }

  /** Whether it takes posted amendments only. */
  public boolean takesAmendmentsOnly() {
    return version.equals(AMENDED);
  }

  /** Record key, for example {@code 3203/2024-2027/director-proposal}. */
  public String key() {
    return municipality + "/" + plan + "/" + version;
  }
}
