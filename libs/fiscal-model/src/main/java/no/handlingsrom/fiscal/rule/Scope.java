package no.handlingsrom.fiscal.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.Metric;
import no.handlingsrom.fiscal.metric.MetricRef;

/**
 * Omfang: what the computed metrics of a rule count. An indicator says itself what it counts.
 *
 * @param accounts whose accounts count; the treasury's when not given
 * @param selfCost whether self-cost investments and debt count; they do when not given
 * @param funds codes of the disposition funds that count; empty, or not given, when all do
 */
public record Scope(Accounts accounts, SelfCost selfCost, List<String> funds) {

  /** What the services publish: the treasury with self-cost and all disposition funds. */
  public static final Scope USUAL = new Scope(Accounts.TREASURY, SelfCost.INCLUDED, List.of());

  private static final Pattern FUND = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Labels WITH_SELF_COST_ONLY =
      new Labels(
          "ingen publiserer tallet uten selvkost", "nobody publishes the figure without self-cost");

  public Scope {
    accounts = accounts == null ? Accounts.TREASURY : accounts;
    selfCost = selfCost == null ? SelfCost.INCLUDED : selfCost;
    funds = funds == null ? List.of() : checked(funds);
  }

  /** Why a metric has no value in this scope, whatever the year; empty where it is published. */
  Optional<Labels> unpublished(String metric) {
    return new MetricRef(metric).computed().flatMap(this::unpublished);
  }

  private Optional<Labels> unpublished(Metric metric) {
    if (metric.unpublished().isPresent()) {
      return metric.unpublished();
    }
    if (accounts.unpublished() != null) {
      return Optional.of(accounts.unpublished());
    }
    if (selfCost == SelfCost.EXCLUDED && metric.holdsSelfCost()) {
      return Optional.of(WITH_SELF_COST_ONLY);
    }
    return funds.isEmpty() || !metric.holdsFunds() ? Optional.empty() : Optional.of(allFundsOnly());
  }

  private Labels allFundsOnly() {
    String counted = String.join(" + ", funds);
    return new Labels(
        "fondene publiseres bare samlet, ikke " + counted + " alene",
        "the funds are published together only, not " + counted + " alone");
  }

  private static List<String> checked(List<String> funds) {
    for (int i = 0; i < funds.size(); i++) {
      String field = "scope.funds[" + i + "]";
      String fund = InvalidModelException.requireText(field, funds.get(i));
      if (!FUND.matcher(fund).matches()) {
        throw new InvalidModelException(field, "must be lower-case words joined by hyphens");
      }
      if (funds.indexOf(fund) < i) {
        throw new InvalidModelException(field, "is named already");
      }
    }
    return List.copyOf(funds);
  }
}
