package no.handlingsrom.gateway.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import no.handlingsrom.contracts.indicator.ObservationKind;
import no.handlingsrom.contracts.indicator.ObservationValue;
import org.junit.jupiter.api.Test;

class ObservationsTest {

  private static final ObservationValue ACCOUNT = value(ObservationKind.ACCOUNT, null, "1");
  private static final ObservationValue BUDGET = value(ObservationKind.BUDGET, null, "2");
  private static final ObservationValue PLAN = value(ObservationKind.PLAN, "2024-2027", "3");
  private static final ObservationValue OTHER = value(ObservationKind.PLAN, "2023-2026", "4");

  @Test
  void planSpeaksFirstThenBudgetThenAccount() {
    assertThat(observations(ACCOUNT, BUDGET, OTHER, PLAN).of("rule:debt-ratio", 2024))
        .contains(PLAN);
    assertThat(observations(ACCOUNT, BUDGET, OTHER).of("rule:debt-ratio", 2024)).contains(BUDGET);
    assertThat(observations(ACCOUNT, OTHER).of("rule:debt-ratio", 2024)).contains(ACCOUNT);
    assertThat(observations(OTHER).of("rule:debt-ratio", 2024)).isEmpty();
  }

  @Test
  void subjectAndYearMustFit() {
    assertThat(observations(PLAN).of("rule:debt-ratio", 2025)).isEmpty();
    assertThat(observations(PLAN).of("rule:disposition-fund", 2024)).isEmpty();
  }

  private static Observations observations(ObservationValue... values) {
    return new Observations("2024-2027", List.copyOf(Arrays.asList(values)));
  }

  private static ObservationValue value(ObservationKind kind, String plan, String value) {
    return new ObservationValue(
        "rule:debt-ratio", 2024, kind, plan, new BigDecimal(value), null, "invented");
  }
}
