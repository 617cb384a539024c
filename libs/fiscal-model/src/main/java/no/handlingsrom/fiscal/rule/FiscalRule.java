package no.handlingsrom.fiscal.rule;

import static no.handlingsrom.fiscal.InvalidModelException.require;
import static no.handlingsrom.fiscal.InvalidModelException.requireText;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.MetricRef;
import no.handlingsrom.fiscal.metric.Term;

/**
 * Handlingsregel: a ratio, or a level, with the bands the council judges it by.
 *
 * @param code lower-case words joined by hyphens, for example {@code debt-ratio}
 * @param names what people call the rule
 * @param unit unit of the limits and of the value
 * @param decimals decimals of the displayed value, 0 to 6; the verdict uses the unrounded value
 * @param basis the period one verdict covers, and how its years come together
 * @param numerator sum of terms, at least one
 * @param denominator sum of terms; empty makes the rule a level in its own unit
 * @param bands from the lowest to the highest values, covering every value exactly once
 * @param validFrom first day in force, null when not known
 * @param validTo last day in force, null while in force
 * @param decision the case in which the council adopted the rule, may be null
 * @param source where the rule was read, may be null
 * @param ruleSet code of the set the rule belongs to; {@link #COUNCIL} when not given
 * @param scope what its computed metrics count; {@link Scope#USUAL} when not given
 * @param indicator code of the indicator whose observations the yearly values are, null when they
 *     are none
 */
public record FiscalRule(
    String code,
    Labels names,
    RuleUnit unit,
    int decimals,
    Basis basis,
    List<Term> numerator,
    List<Term> denominator,
    List<Band> bands,
    LocalDate validFrom,
    LocalDate validTo,
    String decision,
    String source,
    String ruleSet,
    Scope scope,
    String indicator) {

  /** The set of the rules the council itself has adopted. */
  public static final String COUNCIL = "council";

  private static final int MOST_DECIMALS = 6;
  private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public FiscalRule {
    requireCode("code", code);
    require("names", names);
    require("unit", unit);
    if (decimals < 0 || decimals > MOST_DECIMALS) {
      throw new InvalidModelException("decimals", "must be from 0 to " + MOST_DECIMALS);
    }
    require("basis", basis);
    numerator = withoutGaps("numerator", numerator);
    if (numerator.isEmpty()) {
      throw new InvalidModelException("numerator", "must hold at least one term");
    }
    denominator = withoutGaps("denominator", denominator);
    bands = withoutGaps("bands", bands);
    BandCover.check(bands);
    if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
      throw new InvalidModelException("validTo", "must not be before validFrom");
    }
    ruleSet = requireCode("ruleSet", ruleSet == null ? COUNCIL : ruleSet);
    scope = scope == null ? Scope.USUAL : scope;
    if (basis == Basis.GROWTH) {
      refuseGrowthOf(denominator, unit);
    }
    if (indicator != null) {
      refuseOwnInput(requireCode("indicator", indicator), numerator, denominator);
    }
  }

  /** A rule of the council about everything its metrics count, whose values feed no indicator. */
  public FiscalRule(
      String code,
      Labels names,
      RuleUnit unit,
      int decimals,
      Basis basis,
      List<Term> numerator,
      List<Term> denominator,
      List<Band> bands,
      LocalDate validFrom,
      LocalDate validTo,
      String decision,
      String source) {
    this(
        code,
        names,
        unit,
        decimals,
        basis,
        numerator,
        denominator,
        bands,
        validFrom,
        validTo,
        decision,
        source,
        COUNCIL,
        Scope.USUAL,
        null);
  }

  /** The same definition, in force on other days. */
  public FiscalRule inForce(LocalDate from, LocalDate to) {
    return with(decimals, from, to);
  }

  /** The same definition, with values shown to other decimals. */
  public FiscalRule shownTo(int otherDecimals) {
    return with(otherDecimals, validFrom, validTo);
  }

  private FiscalRule with(int newDecimals, LocalDate from, LocalDate to) {
    return new FiscalRule(
        code,
        names,
        unit,
        newDecimals,
        basis,
        numerator,
        denominator,
        bands,
        from,
        to,
        decision,
        source,
        ruleSet,
        scope,
        indicator);
  }

  /** Whether the rule judges a year: one rule does, the one in force when the year ends. */
  public boolean judges(int year) {
    LocalDate end = LocalDate.of(year, 12, 31);
    return (validFrom == null || !validFrom.isAfter(end))
        && (validTo == null || !validTo.isBefore(end));
  }

  /** The codes of the indicators whose values the rule uses. */
  public Stream<String> inputs() {
    return inputs(numerator, denominator);
  }

  /** Whether the rule judges an amount in its own unit instead of a ratio. */
  boolean isLevel() {
    return denominator.isEmpty();
  }

  private static String requireCode(String field, String code) {
    if (!KEBAB.matcher(requireText(field, code)).matches()) {
      throw new InvalidModelException(field, "must be lower-case words joined by hyphens");
    }
    return code;
  }

  private static void refuseGrowthOf(List<Term> denominator, RuleUnit unit) {
    if (denominator.isEmpty()) {
      throw new InvalidModelException(
          "denominator", "must hold at least one term: growth is set against growth");
    }
    if (unit != RuleUnit.PERCENT) {
      throw new InvalidModelException("unit", "must be percent: growth has no other unit");
    }
  }

  private static void refuseOwnInput(
      String indicator, List<Term> numerator, List<Term> denominator) {
    if (inputs(numerator, denominator).anyMatch(indicator::equals)) {
      throw new InvalidModelException(
          "indicator", "must not be one that the rule uses: its value would be its own input");
    }
  }

  private static Stream<String> inputs(List<Term> numerator, List<Term> denominator) {
    return Stream.concat(numerator.stream(), denominator.stream())
        .flatMap(term -> new MetricRef(term.metric()).indicator().stream());
  }

  private static <T> List<T> withoutGaps(String field, List<T> elements) {
    require(field, elements);
    for (int i = 0; i < elements.size(); i++) {
      require(field + "[" + i + "]", elements.get(i));
    }
    return List.copyOf(elements);
  }
}
