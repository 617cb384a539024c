package no.handlingsrom.budget.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.handlingsrom.budget.change.AmountsPosted;
import no.handlingsrom.budget.change.EntryRules;
import no.handlingsrom.budget.change.OperatingEntry;
import no.handlingsrom.budget.fund.Fund;
import no.handlingsrom.budget.fund.FundKind;
import no.handlingsrom.budget.fund.FundPurpose;
import no.handlingsrom.budget.fund.FundRepository;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;

/** Refuses a change that draws a fund below the base that is protected in it. */
@ApplicationScoped
class ProtectedBases {

  private final FundRepository funds;
  private final Forecasts forecasts;
  private final EntryRules rules;

  ProtectedBases(FundRepository funds, Forecasts forecasts, EntryRules rules) {
    this.funds = funds;
    this.forecasts = forecasts;
    this.rules = rules;
  }

  /**
   * @throws ProblemException rule-broken, naming the entry that draws and the amount that is
   *     missing
   */
  void check(@Observes AmountsPosted posted) {
    if (posted.entries().stream().noneMatch(this::draws) || !protectsAny(posted.version())) {
      return;
    }
    Forecast forecast = forecasts.of(posted.version(), Optional.empty());
    List<Violation> violations = new ArrayList<>();
    for (Fund fund : forecast.book().funds()) {
      if (forecast.protectedBase(fund).signum() > 0) {
        IntStream.range(0, posted.entries().size())
            .filter(i -> draws(posted.entries().get(i)))
            .filter(i -> reaches(posted.entries().get(i), fund, forecast))
            .boxed()
            .findFirst()
            .ifPresent(i -> check(fund, forecast, "entries[" + i + "].amount", violations));
      }
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
  }

  private boolean protectsAny(VersionKey version) {
    return funds.book(version.municipality(), Optional.empty()).funds().stream()
        .anyMatch(fund -> fund.purpose() == FundPurpose.PROTECTED_BASE);
  }

  private boolean draws(OperatingEntry entry) {
    String line = rules.line(entry.key());
    return entry.amount().signum() < 0
        && line != null
        && Arrays.stream(FundKind.values())
            .filter(FundKind::ofOperations)
            .anyMatch(kind -> moves(kind, line));
  }

  private static boolean moves(FundKind kind, String line) {
    return line.equals(kind.useLine()) || line.equals(kind.allocationLine());
  }

  /** Whether an entry names the fund or a part of it, or no fund where there is no other whole. */
  private boolean reaches(OperatingEntry entry, Fund fund, Forecast forecast) {
    String named = entry.key().fund();
    return named == null
        ? forecast.book().wholes(fund.kind()).equals(List.of(fund))
            && moves(fund.kind(), rules.line(entry.key()))
        : forecast.book().within(fund).stream().anyMatch(part -> part.code().equals(named));
  }

  private static void check(
      Fund fund, Forecast forecast, String field, List<Violation> violations) {
    BigDecimal base = forecast.protectedBase(fund);
    forecast.of(fund).stream()
        .filter(year -> year.closing() != null && year.closing().compareTo(base) < 0)
        .findFirst()
        .ifPresent(
            year ->
                violations.add(
                    new Violation(
                        field,
                        "would leave %s with %s at the end of %d, %s below its protected base of %s"
                            .formatted(
                                fund.code(),
                                year.closing().toPlainString(),
                                year.year(),
                                base.subtract(year.closing()).toPlainString(),
                                base.toPlainString()))));
  }
}
