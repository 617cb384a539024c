package no.handlingsrom.indicator.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import no.handlingsrom.contracts.indicator.ObservationKind;
import no.handlingsrom.contracts.indicator.ObservationValue;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.indicator.MissingReason;
import no.handlingsrom.fiscal.indicator.Period;
import no.handlingsrom.fiscal.indicator.Reading;

/**
 * Observasjon: what a source says a rule or an indicator was in a period.
 *
 * @param subject {@code rule:<code>} or {@code indicator:<code>}
 * @param plan the plan a planned value stands in; {@code null} for a booked one
 * @param value in the unit of the subject; {@code null} when missing, which is not zero
 * @param reason why there is no value; {@code null} when there is one
 * @param missing the reason in words; {@code null} when there is a value
 * @param vintage when it was published; {@code null} for the moment it is recorded
 * @param method how it was found, where that matters for comparing; may be {@code null}
 * @param source document and place
 */
public record Observed(
    String subject,
    Period period,
    ObservationKind kind,
    String plan,
    BigDecimal value,
    MissingReason reason,
    Labels missing,
    Instant vintage,
    String method,
    String source) {

  /** The method of what a fiscal rule came to; nobody publishes it from outside. */
  static final String COMPUTED = "computed";

  /** What a fiscal rule came to in a year; {@code source} names the events it rests on. */
  static Observed computed(ObservationValue value) {
    return new Observed(
        value.subject(),
        Period.ofYear(value.year()),
        value.kind(),
        value.plan(),
        value.value(),
        value.value() == null ? MissingReason.OTHER : null,
        value.missing(),
        null,
        COMPUTED,
        value.source());
  }

  /** A value of a year, or the reason why there is none, as it is known now. */
  public static Observed of(ObservationValue value) {
    return new Observed(
        value.subject(),
        Period.ofYear(value.year()),
        value.kind(),
        value.plan(),
        value.value(),
        value.value() == null ? MissingReason.OTHER : null,
        value.missing(),
        null,
        null,
        value.source());
  }

  /** What several vintages are of; computed and published ones stand beside each other. */
  public record Place(
      String subject, Period period, ObservationKind kind, String plan, boolean computed) {}

  /** A published value of which there is one only, computed or not. */
  record Vintage(String subject, Period period, ObservationKind kind, String plan, Instant at) {}

  Vintage ofVintage() {
    return new Vintage(subject, period, kind, plan, vintage);
  }

  public Place place() {
    return new Place(subject, period, kind, plan, isComputed());
  }

  /** Whether a fiscal rule came to it. */
  public boolean isComputed() {
    return COMPUTED.equals(method);
  }

  public Reading reading() {
    return new Reading(period, value, missing);
  }

  Observed publishedAt(Instant published) {
    return new Observed(
        subject, period, kind, plan, value, reason, missing, published, method, source);
  }

  /** Whether another says the same, however many zeros its value ends with. */
  boolean saysTheSameAs(Observed other) {
    return place().equals(other.place())
        && reason == other.reason()
        && Objects.equals(missing, other.missing())
        && (value == null || other.value != null && value.compareTo(other.value) == 0)
        && (other.value == null || value != null);
  }

  /** Without the value, which is too small to be shown. */
  Observed suppressed() {
    return new Observed(
        subject,
        period,
        kind,
        plan,
        null,
        MissingReason.SUPPRESSED,
        MissingReason.SUPPRESSED.names(),
        vintage,
        method,
        source);
  }

  /** The form of other services, which know years only. */
  ObservationValue toValue() {
    return new ObservationValue(subject, period.year(), kind, plan, value, missing, source);
  }
}
