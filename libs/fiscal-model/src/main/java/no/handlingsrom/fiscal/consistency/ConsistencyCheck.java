package no.handlingsrom.fiscal.consistency;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.Metric;
import no.handlingsrom.fiscal.metric.MetricValue;
import no.handlingsrom.fiscal.metric.MetricValue.Known;
import no.handlingsrom.fiscal.metric.MetricValue.Missing;
import no.handlingsrom.fiscal.metric.MetricValues;

/** Avstemming mellom drift og investering: a figure that both budgets state must be the same. */
public enum ConsistencyCheck {
  /** Overføring til investering + overføring fra drift = 0: the two have opposite signs. */
  TRANSFER_EQUALITY(
      "transfer-equality", Metric.TRANSFER_TO_INVESTMENT, Metric.TRANSFER_FROM_OPERATIONS) {
    @Override
    BigDecimal difference(BigDecimal operations, BigDecimal investment) {
      return operations.add(investment);
    }
  },
  /** Avdrag på lån − planlagte avdrag = 0: both are positive. */
  LOAN_INSTALMENTS("loan-instalments", Metric.LOAN_INSTALMENTS, Metric.PLANNED_LOAN_INSTALMENTS) {
    @Override
    BigDecimal difference(BigDecimal operations, BigDecimal investment) {
      return operations.subtract(investment);
    }
  };

  private final String code;
  private final Metric operations;
  private final Metric investment;

  ConsistencyCheck(String code, Metric operations, Metric investment) {
    this.code = code;
    this.operations = operations;
    this.investment = investment;
  }

  abstract BigDecimal difference(BigDecimal operations, BigDecimal investment);

  public String code() {
    return code;
  }

  /** One finding for each check and year, checks in order. */
  public static List<Finding> findAll(MetricValues values, List<Integer> years) {
    return Arrays.stream(values())
        .flatMap(check -> years.stream().map(year -> check.find(values, year)))
        .toList();
  }

  private Finding find(MetricValues values, int year) {
    MetricValue inOperations = values.valueOf(operations.code(), year);
    MetricValue inInvestment = values.valueOf(investment.code(), year);
    BigDecimal operating = amountOrNull(inOperations);
    BigDecimal investing = amountOrNull(inInvestment);
    if (inOperations instanceof Missing missing) {
      return notAssessable(year, operating, investing, operations, missing);
    }
    if (inInvestment instanceof Missing missing) {
      return notAssessable(year, operating, investing, investment, missing);
    }
    BigDecimal difference = difference(operating, investing);
    boolean equal = difference.signum() == 0;
    return new Finding(
        code,
        year,
        operating,
        investing,
        difference,
        equal ? Finding.PASS : Finding.FAIL,
        equal ? agreement() : disagreement(difference));
  }

  private Finding notAssessable(
      int year, BigDecimal operating, BigDecimal investing, Metric metric, Missing missing) {
    Labels reason = missing.reasonNaming(metric.code(), year);
    return new Finding(code, year, operating, investing, null, Finding.NOT_ASSESSABLE, reason);
  }

  private Labels agreement() {
    return new Labels(
        "%s og %s stemmer overens".formatted(operations.names().nb(), investment.names().nb()),
        "%s and %s agree".formatted(operations.names().en(), investment.names().en()));
  }

  private Labels disagreement(BigDecimal difference) {
    String amount = difference.toPlainString();
    return new Labels(
        "%s og %s avviker med %s kr"
            .formatted(operations.names().nb(), investment.names().nb(), amount.replace('.', ',')),
        "%s and %s differ by NOK %s"
            .formatted(operations.names().en(), investment.names().en(), amount));
  }

  private static BigDecimal amountOrNull(MetricValue value) {
    return value instanceof Known known ? known.amount() : null;
  }
}
