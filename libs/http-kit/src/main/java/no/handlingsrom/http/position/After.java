package no.handlingsrom.http.position;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.handlingsrom.fiscal.metric.Owner;
import no.handlingsrom.http.problem.ProblemException;

/**
 * The position a read asks to be at least at.
 *
 * @param sequences last sequence per owner; owners that are not named are not waited for
 */
public record After(Map<Owner, Long> sequences) {

  /** The name of the query parameter. */
  public static final String PARAMETER = "after";

  private static final Pattern TOKEN = Pattern.compile("(budget|investment|indicator):(\\d{1,18})");

  public After {
    sequences = Collections.unmodifiableMap(new EnumMap<>(sequences));
  }

  /**
   * Reads {@code budget:42,investment:7}.
   *
   * @param text the parameter; {@code null} or empty asks for nothing
   * @throws ProblemException malformed, naming the parameter
   */
  public static After parse(String text) {
    Map<Owner, Long> sequences = new EnumMap<>(Owner.class);
    if (text != null && !text.isEmpty()) {
      for (String token : text.split(",", -1)) {
        Matcher matcher = TOKEN.matcher(token);
        if (!matcher.matches()) {
          throw ProblemException.malformed(
              PARAMETER, "must look like budget:42,investment:7,indicator:3");
        }
        Owner owner = Owner.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
        sequences.merge(owner, Long.valueOf(matcher.group(2)), Math::max);
      }
    }
    return new After(sequences);
  }

  /** A position in the words of the parameter: {@code budget:42,investment:7}. */
  public static String describe(Map<Owner, Long> position) {
    return position.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> entry.getKey().name().toLowerCase(Locale.ROOT) + ":" + entry.getValue())
        .collect(Collectors.joining(","));
  }

  /** The sequence asked of an owner, if any. */
  public OptionalLong of(Owner owner) {
    Long sequence = sequences.get(owner);
    return sequence == null ? OptionalLong.empty() : OptionalLong.of(sequence);
  }

  public boolean isEmpty() {
    return sequences.isEmpty();
  }
}
