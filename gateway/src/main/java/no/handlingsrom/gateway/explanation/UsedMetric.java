package no.handlingsrom.gateway.explanation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.metric.MetricRef;
import no.handlingsrom.fiscal.metric.MetricValue;
import no.handlingsrom.fiscal.metric.MetricValue.Known;
import no.handlingsrom.fiscal.metric.MetricValue.Missing;
import no.handlingsrom.fiscal.metric.Owner;
import no.handlingsrom.fiscal.metric.Term;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.gateway.view.VersionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Tall som regelen bygger på: a metric in a year.
 *
 * @param value null when missing
 * @param missing why there is no value; null when there is one
 * @param event the event the value was told by; null when none was received
 */
@Schema(name = "UsedMetric")
record UsedMetric(
    @Schema(required = true, examples = "net-operating-result") String metric,
    @Schema(required = true, examples = "Netto driftsresultat") String name,
    @Schema(
            required = true,
            enumeration = {"numerator", "denominator"},
            examples = "numerator")
        String part,
    @Schema(required = true, description = "The value counts times this", examples = "-1")
        BigDecimal factor,
    @Schema(required = true, examples = "2025") int year,
    @Schema(
            required = true,
            nullable = true,
            description = "NOK in KOSTRA sign, for an indicator its own unit; null: missing",
            examples = "-169017002.00")
        BigDecimal value,
    @Schema(required = true, nullable = true, description = "Why there is no value") String missing,
    @Schema(
            required = true,
            enumeration = {"budget", "investment", "indicator"},
            examples = "budget")
        String owner,
    @Schema(
            required = true,
            description = "Where the owner tells more",
            examples =
                "/municipalities/3203/plans/2024-2027/versions/director-proposal/statements/5-6")
        String link,
    @Schema(required = true, nullable = true) Told event) {

  /**
   * Hendelsen tallet ble fortalt med.
   *
   * @param sequence of the owner's ledger
   */
  @Schema(name = "UsedMetricEvent")
  record Told(
      @Schema(
              required = true,
              examples = "no.handlingsrom.budget.state.v1:3203/2024-2027/director-proposal:42")
          String id,
      @Schema(required = true, examples = "42") long sequence,
      @Schema(required = true, examples = "2023-10-24T08:00:42Z") Instant time) {}

  /** Every metric of a rule in every year, numerator first. */
  static List<UsedMetric> of(
      FiscalRule rule, List<Integer> years, VersionView view, Language language) {
    return Stream.concat(
            used("numerator", rule.numerator(), years, view, language),
            used("denominator", rule.denominator(), years, view, language))
        .toList();
  }

  private static Stream<UsedMetric> used(
      String part, List<Term> terms, List<Integer> years, VersionView view, Language language) {
    return terms.stream()
        .flatMap(term -> years.stream().map(year -> of(part, term, year, view, language)));
  }

  private static UsedMetric of(
      String part, Term term, int year, VersionView view, Language language) {
    MetricRef metric = new MetricRef(term.metric());
    MetricValue value = view.figures().valueOf(term.metric(), year);
    return new UsedMetric(
        term.metric(),
        Formula.nameOf(term.metric(), language),
        part,
        term.factor(),
        year,
        value instanceof Known known ? known.amount() : null,
        value instanceof Missing missing ? missing.reason().in(language) : null,
        metric.owner().name().toLowerCase(Locale.ROOT),
        new Addresses(view.version()).of(metric),
        told(view, metric.owner()));
  }

  private static Told told(VersionView view, Owner owner) {
    Event state = view.state(owner);
    return state == null
        ? null
        : new Told(CloudEventRecords.id(state), state.sequence(), view.time(owner));
  }
}
