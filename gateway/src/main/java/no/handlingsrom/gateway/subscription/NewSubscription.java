package no.handlingsrom.gateway.subscription;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.ProblemKind;
import no.handlingsrom.http.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subscription as a client asks for it. */
@Schema(name = "NewSubscription")
record NewSubscription(
    @Schema(
            required = true,
            description =
                "Where deliveries are posted. https, and an address of the open internet: one that"
                    + " resolves to this machine or to a private network is refused",
            examples = "https://okonomi.example.no/handlingsrom")
        String target,
    @Schema(description = "Plan id; all plans when left out", nullable = true) String plan,
    @Schema(description = "Version id; all versions when left out", nullable = true) String version,
    @Schema(description = "Codes of fiscal rules; all when left out", examples = "[\"debt-ratio\"]")
        List<String> rules,
    @Schema(
            description =
                "changes: every change of the version or of the rules, or where rules are named those"
                    + " that move their results; bands: only those that move a result to another"
                    + " band. changes when left out",
            nullable = true)
        ToldOf toldOf,
    @Schema(
            description = "Language of names and reasons: nb or en; nb when left out",
            nullable = true,
            enumeration = {"nb", "en"})
        String language) {

  private static final int LONGEST_TARGET = 2000;
  private static final int LONGEST_ID = 64;
  private static final int MOST_RULES = 100;

  /**
   * The subscription.
   *
   * @throws ProblemException malformed, naming every field that cannot be read
   */
  Subscription toDomain(String municipality) {
    List<Violation> violations = new ArrayList<>();
    URI address = address(violations);
    checkId("plan", plan, violations);
    checkId("version", version, violations);
    if (rules != null && rules.size() > MOST_RULES) {
      violations.add(new Violation("rules", "must not be more than " + MOST_RULES));
    }
    if (rules != null) {
      for (int i = 0; i < rules.size(); i++) {
        if (rules.get(i) == null) {
          violations.add(new Violation("rules[" + i + "]", "must not be null"));
        }
        checkId("rules[" + i + "]", rules.get(i), violations);
      }
    }
    if (language != null && !List.of("nb", "en").contains(language)) {
      violations.add(new Violation("language", "must be nb or en"));
    }
    if (!violations.isEmpty()) {
      throw new ProblemException(
          ProblemKind.MALFORMED_REQUEST, violations.get(0).field() + " cannot be read", violations);
    }
    return new Subscription(
        UUID.randomUUID(),
        municipality,
        address,
        plan,
        version,
        rules == null ? List.of() : rules,
        toldOf == null ? ToldOf.CHANGES : toldOf,
        "en".equals(language) ? Language.EN : Language.NB,
        null);
  }

  private URI address(List<Violation> violations) {
    try {
      if (target != null && target.length() <= LONGEST_TARGET) {
        return new URI(target);
      }
    } catch (URISyntaxException e) {
      // told below, like a target that is missing
    }
    violations.add(new Violation("target", "must be an address of at most 2000 characters"));
    return null;
  }

  private static void checkId(String field, String id, List<Violation> violations) {
    if (id != null && (id.isEmpty() || id.length() > LONGEST_ID)) {
      violations.add(new Violation(field, "must have 1 to " + LONGEST_ID + " characters"));
    }
  }
}
