package no.handlingsrom.contracts.indicator;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.MalformedEventException;
import no.handlingsrom.fiscal.Labels;

/**
 * Observasjon: what a source says a rule or an indicator was in a year.
 *
 * @param subject {@code rule:<code>} or {@code indicator:<code>}
 * @param plan plan id when the value is planned in it; null otherwise
 * @param value in the unit of the rule or indicator; null when missing
 * @param missing why there is no value; null when there is one
 * @param source document and place, for example {@code 001:11188}
 */
public record ObservationValue(
    String subject,
    int year,
    ObservationKind kind,
    String plan,
    BigDecimal value,
    Labels missing,
    String source) {

  private static final int DECIMALS = 6;
  private static final Pattern SUBJECT = Pattern.compile("(?:rule|indicator):[a-z0-9-]+");

  public ObservationValue {
    Fields.matching(SUBJECT, subject, "observations.subject");
    Fields.year(year, "observations.year");
    Fields.required(kind, "observations.kind");
    Fields.required(source, "observations.source");
    if ((value == null) == (missing == null)) {
      throw new MalformedEventException(
          "observations.value", "must be given, or a reason in missing");
    }
    if (value != null) {
      Fields.decimal(value, DECIMALS, "observations.value");
    }
  }
}
