package no.handlingsrom.gateway.explanation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.metric.MetricRef;
import no.handlingsrom.fiscal.metric.Owner;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.gateway.door.OwnerReads;
import no.handlingsrom.gateway.explanation.Movement.MissingOwner;
import no.handlingsrom.gateway.view.VersionView;
import no.handlingsrom.http.metrics.MetricsHistory;

/** Fetches from the owners what moved a result; what they do not tell is said to be missing. */
@Singleton
class Movements {

  private static final List<Owner> OWNERS = List.of(Owner.BUDGET, Owner.INVESTMENT);
  private static final Labels NO_PARENT =
      new Labels(
          "versjonen er ikke laget fra en annen", "the version was not drafted from another");
  private static final Labels INCOMPLETE =
      new Labels("ikke begge budsjetter er mottatt", "not both budgets have been received");
  private static final Labels NOT_ASSESSABLE =
      new Labels(
          "verdien kan ikke vurderes etter alle endringene",
          "the value is not assessable after every change");
  private static final Labels NOT_TRACED =
      new Labels(
          "regelen bygger på tall som ikke spores endring for endring: %s",
          "the rule rests on figures that are not traced change by change: %s");
  private static final Labels SILENT =
      new Labels("tjenesten svarer ikke", "the service does not answer");

  private final OwnerReads reads;

  Movements(OwnerReads reads) {
    this.reads = reads;
  }

  /** What moved the result of a period since the parent version; never fails. */
  CompletionStage<Movement> of(
      VersionView view,
      FiscalRule rule,
      String period,
      Map<String, String> headers,
      Language language) {
    if (!view.complete()) {
      return CompletableFuture.completedStage(none(view, List.of(), INCOMPLETE.in(language)));
    }
    if (view.budget().parent() == null) {
      return CompletableFuture.completedStage(none(view, List.of(), NO_PARENT.in(language)));
    }
    List<String> untraced = untraced(rule, language);
    if (!untraced.isEmpty()) {
      String reason = NOT_TRACED.in(language).formatted(String.join(", ", untraced));
      return CompletableFuture.completedStage(none(view, List.of(), reason));
    }
    CompletionStage<Optional<MetricsHistory>> budget = history(Owner.BUDGET, view, headers);
    CompletionStage<Optional<MetricsHistory>> investment = history(Owner.INVESTMENT, view, headers);
    return budget.thenCombine(
        investment,
        (first, second) -> {
          Map<Owner, MetricsHistory> histories = new EnumMap<>(Owner.class);
          first.ifPresent(history -> histories.put(Owner.BUDGET, history));
          second.ifPresent(history -> histories.put(Owner.INVESTMENT, history));
          List<MissingOwner> missing = missing(histories, language);
          return new Walk(view, rule, period, histories)
              .movement(missing)
              .orElseGet(() -> none(view, missing, NOT_ASSESSABLE.in(language)));
        });
  }

  private static List<String> untraced(FiscalRule rule, Language language) {
    return Stream.concat(rule.numerator().stream(), rule.denominator().stream())
        .map(term -> new MetricRef(term.metric()))
        .flatMap(metric -> metric.computed().stream())
        .filter(MetricsHistory.NOT_TRACED::contains)
        .distinct()
        .map(metric -> metric.names().in(language))
        .toList();
  }

  private static Movement none(VersionView view, List<MissingOwner> missing, String reason) {
    return new Movement(
        view.budget() == null ? null : view.budget().parent(),
        null,
        null,
        List.of(),
        missing,
        reason);
  }

  private static List<MissingOwner> missing(
      Map<Owner, MetricsHistory> histories, Language language) {
    List<MissingOwner> missing = new ArrayList<>();
    for (Owner owner : OWNERS) {
      if (!histories.containsKey(owner)) {
        missing.add(new MissingOwner(owner.name().toLowerCase(Locale.ROOT), SILENT.in(language)));
      }
    }
    return missing;
  }

  private CompletionStage<Optional<MetricsHistory>> history(
      Owner owner, VersionView view, Map<String, String> headers) {
    return reads.readIfPossible(
        owner, new Addresses(view.version()).history(owner), headers, MetricsHistory.class);
  }
}
