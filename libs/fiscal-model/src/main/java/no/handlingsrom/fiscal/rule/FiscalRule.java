package no.handlingsrom.fiscal.rule;

import static no.handlingsrom.fiscal.InvalidModelException.require;
import static no.handlingsrom.fiscal.InvalidModelException.requireText;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.Term;

/**
 * Handlingsregel: a ratio, or a level, with the bands the council judges it by.
 *
 * @param code lower-case words joined by hyphens, for example {@code debt-ratio}
 * @param names what people call the rule
 * @param unit unit of the limits and of the value
 * @param decimals decimals of the displayed value, 0 to 6; the verdict uses the unrounded value
 * @param basis whether each year or the whole period is judged
 * @param numerator sum of terms, at least one
 * @param denominator sum of terms; empty makes the rule a level in its own unit
 * @param bands from the lowest to the highest values, covering every value exactly once
 * @param validFrom first day in force, null when not known
 * @param validTo last day in force, null while in force
 * @param decision the case in which the council adopted the rule, may be null
 * @param source where the rule was read, may be null
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
    String source) {

  private static final int MOST_DECIMALS = 6;
  private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public FiscalRule {
    if (!KEBAB.matcher(requireText("code", code)).matches()) {
      throw new InvalidModelException("code", "must be lower-case words joined by hyphens");
    }
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
  }

  /** Whether the rule judges an amount in its own unit instead of a ratio. */
  boolean isLevel() {
    return denominator.isEmpty();
  }

  private static <T> List<T> withoutGaps(String field, List<T> elements) {
    require(field, elements);
    for (int i = 0; i < elements.size(); i++) {
      require(field + "[" + i + "]", elements.get(i));
    }
    return List.copyOf(elements);
  }
}
