package no.handlingsrom.investment.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.handlingsrom.http.problem.ProblemException;

/**
 * Years of the investment plan that a read asks for.
 *
 * @param years ascending, at least one
 */
public record YearSet(List<Integer> years) {

  /** The name of the query parameter. */
  public static final String PARAMETER = "years";

  private static final Pattern SPAN = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

  public YearSet {
    years = List.copyOf(years);
  }

  /**
   * Reads {@code 2024-2027}, {@code 2025,2028} or both mixed.
   *
   * @param fallback what is meant where nothing is asked for
   * @throws ProblemException malformed, naming the parameter
   */
  public static YearSet parse(String text, PlanVersion version, List<Integer> fallback) {
    if (text == null) {
      return new YearSet(fallback);
    }
    TreeSet<Integer> years = new TreeSet<>();
    for (String part : text.split(",", -1)) {
      Matcher span = SPAN.matcher(part.strip());
      if (!span.matches()) {
        throw malformed("must be years or spans of years, like 2024-2027,2030");
      }
      int first = Integer.parseInt(span.group(1));
      int last = span.group(2) == null ? first : Integer.parseInt(span.group(2));
      IntStream.rangeClosed(first, last).forEach(years::add);
    }
    List<Integer> outside = new ArrayList<>(years);
    outside.removeAll(version.investmentYears());
    if (years.isEmpty() || !outside.isEmpty()) {
      throw malformed("must be among " + version.investmentYears());
    }
    return new YearSet(List.copyOf(years));
  }

  private static ProblemException malformed(String reason) {
    return ProblemException.malformed(PARAMETER, reason);
  }

  /** {@code 2024-2027} where no year is left out between them, else {@code sum}. */
  public String name() {
    int first = years.get(0);
    int last = years.get(years.size() - 1);
    return last - first + 1 == years.size() ? first + "-" + last : "sum";
  }
}
