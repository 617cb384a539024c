package no.handlingsrom.gateway.explanation;

import java.util.Locale;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.metric.Metric;
import no.handlingsrom.fiscal.metric.MetricRef;
import no.handlingsrom.fiscal.metric.Owner;

/** Where, behind the front door, the owners tell more about the figures of a version. */
record Addresses(VersionKey version) {

  /** The resource that shows what a metric is made of. */
  String of(MetricRef metric) {
    return metric
        .computed()
        .map(this::of)
        .orElseGet(
            () -> "%s/indicators/%s".formatted(municipality(), metric.indicator().orElseThrow()));
  }

  private String of(Metric metric) {
    return switch (metric) {
      case CLOSING_DISPOSITION_FUND -> municipality() + "/funds";
      case INVESTMENT_EXPENDITURE,
          USE_OF_LOANS,
          TRANSFER_FROM_OPERATIONS,
          INVESTMENT_INCOME,
          UNCOVERED_INVESTMENT,
          ALLOCATION_UNRESTRICTED_INVESTMENT_FUND,
          USE_UNRESTRICTED_INVESTMENT_FUND,
          ALLOCATION_RESTRICTED_INVESTMENT_FUNDS,
          USE_RESTRICTED_INVESTMENT_FUNDS ->
          ofVersion() + "/statements/5-5-1";
      case PLANNED_INTEREST_EXPENDITURE -> ofVersion() + "/investment/interest";
      case PLANNED_DEPRECIATION, CLOSING_BOOK_VALUE -> ofVersion() + "/investment/assets";
      case PLANNED_RUNNING_COST -> ofVersion() + "/investment/running-costs";
      case MINIMUM_INSTALMENT -> ofVersion() + "/investment/debt/minimum-instalment";
      default ->
          ofVersion() + (metric.owner() == Owner.BUDGET ? "/statements/5-6" : "/investment/debt");
    };
  }

  String change(Owner owner, long sequence) {
    return "%s/%s/changes/%d".formatted(ofVersion(), segment(owner), sequence);
  }

  /** The key figures of the version after each of its changes at an owner. */
  String history(Owner owner) {
    return "%s/%s/metrics".formatted(ofVersion(), segment(owner));
  }

  private static String segment(Owner owner) {
    return owner == Owner.BUDGET ? "operating" : owner.name().toLowerCase(Locale.ROOT);
  }

  private String ofVersion() {
    return "%s/plans/%s/versions/%s".formatted(municipality(), version.plan(), version.version());
  }

  private String municipality() {
    return "/municipalities/" + version.municipality();
  }
}
