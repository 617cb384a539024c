package no.handlingsrom.gateway.overview;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.StreamSupport;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.MetricValue;
import no.handlingsrom.fiscal.metric.MetricValue.Known;
import no.handlingsrom.fiscal.metric.MetricValue.Missing;

/**
 * Figures that stand in no event and are asked of their owners.
 *
 * @param frames the frame tables; empty when budget-service did not answer
 * @param funds the funds; empty when budget-service did not answer
 * @param interest the interest of the plan; empty when investment-service did not answer
 */
record OwnerFigures(
    Optional<JsonNode> frames, Optional<JsonNode> funds, Optional<JsonNode> interest) {

  private static final Labels SILENT =
      new Labels(
          "tjenesten som eier tallet svarer ikke", "the service that owns it does not answer");
  private static final Labels NOT_STATED =
      new Labels("ingenting er oppgitt for året", "nothing is stated of the year");

  /** Omstilling: what the frames of all areas are to be cut by in a year; positive. */
  MetricValue restructuring(int year) {
    return frames
        .map(
            table ->
                known(
                    line(table.path("total"), "sum-restructuring")
                        .map(line -> line.path("amounts"))
                        .map(amounts -> amounts.path(column(table.path("years"), year)))
                        .filter(JsonNode::isNumber)
                        .map(amount -> amount.decimalValue().negate())))
        .orElse(new Missing(SILENT));
  }

  private static Optional<JsonNode> line(JsonNode lines, String code) {
    return items(lines, "code", code);
  }

  private static int column(JsonNode years, int year) {
    for (int i = 0; i < years.size(); i++) {
      if (years.get(i).asInt() == year) {
        return i;
      }
    }
    return years.size();
  }

  /** What the disposition funds hold when a year begins. */
  MetricValue dispositionFund(int year) {
    return funds
        .map(
            answer ->
                known(
                    StreamSupport.stream(answer.path("items").spliterator(), false)
                        .filter(fund -> fund.path("kind").asText().equals("disposition"))
                        .filter(fund -> !fund.hasNonNull("partOf")) // counted in its whole
                        .map(
                            fund ->
                                items(fund.path("balances"), "yearEnd", Integer.toString(year - 1)))
                        .map(balance -> balance.map(found -> found.path("amount").decimalValue()))
                        .reduce(Optional.of(BigDecimal.ZERO), OwnerFigures::sum)
                        .filter(amount -> amount.signum() != 0)))
        .orElse(new Missing(SILENT));
  }

  private static Optional<BigDecimal> sum(Optional<BigDecimal> some, Optional<BigDecimal> more) {
    return some.flatMap(one -> more.map(one::add));
  }

  /** Budsjettrente: the interest rate that the plan assumes for a year, percent. */
  MetricValue interestRate(int year) {
    return interest
        .map(
            answer ->
                known(
                    items(answer.path("assumptions"), "year", Integer.toString(year))
                        .map(assumption -> assumption.path("ratePercent").decimalValue())))
        .orElse(new Missing(SILENT));
  }

  private static Optional<JsonNode> items(JsonNode array, String field, String value) {
    return StreamSupport.stream(array.spliterator(), false)
        .filter(item -> item.path(field).asText().equals(value))
        .findFirst();
  }

  private static MetricValue known(Optional<BigDecimal> amount) {
    return amount.<MetricValue>map(Known::new).orElse(new Missing(NOT_STATED));
  }
}
