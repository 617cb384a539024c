package no.handlingsrom.investment.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import no.handlingsrom.contracts.investment.InvestmentVoted;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.Metric;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.plan.PlanVersionRepository;
import no.handlingsrom.investment.plan.VersionAnnouncer;
import no.handlingsrom.investment.plan.VoteAsked;

/**
 * Publishes how the investment part of a version votes: on what it amounts to once frozen. A budget
 * to be adopted must be covered in every year of the economic plan (KL §§ 14-4, 14-10); a proposal
 * need not be.
 */
@ApplicationScoped
class InvestmentVotePublisher {

  private final PlanVersionRepository versions;
  private final VersionMetrics metrics;
  private final VersionAnnouncer announcer;

  InvestmentVotePublisher(
      PlanVersionRepository versions, VersionMetrics metrics, VersionAnnouncer announcer) {
    this.versions = versions;
    this.metrics = metrics;
    this.announcer = announcer;
  }

  void vote(@Observes VoteAsked asked) {
    PlanVersion version = versions.get(asked.version());
    SortedMap<Integer, Map<String, BigDecimal>> years = metrics.of(version);
    List<Labels> reasons =
        asked.adoption() ? uncovered(version.operatingYears(), years) : List.of();
    announcer.announce(
        new InvestmentVoted(
            asked.version(),
            asked.head().sequence(),
            asked.head().time(),
            asked.attempt(),
            reasons.isEmpty(),
            reasons,
            years),
        asked.version(),
        asked.head());
  }

  private static List<Labels> uncovered(
      List<Integer> operatingYears, SortedMap<Integer, Map<String, BigDecimal>> years) {
    return operatingYears.stream()
        .filter(year -> uncovered(years.getOrDefault(year, Map.of())).signum() != 0)
        .map(InvestmentVotePublisher::reason)
        .toList();
  }

  /** Where nothing finances it, the whole expenditure is uncovered. */
  private static BigDecimal uncovered(Map<String, BigDecimal> year) {
    BigDecimal expenditure =
        year.getOrDefault(Metric.INVESTMENT_EXPENDITURE.code(), BigDecimal.ZERO);
    return year.getOrDefault(Metric.UNCOVERED_INVESTMENT.code(), expenditure);
  }

  private static Labels reason(int year) {
    return new Labels(
        "investeringsbudsjettet for %d er ikke i balanse".formatted(year),
        "the investment budget of %d does not balance".formatted(year));
  }
}
