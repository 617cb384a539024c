package no.handlingsrom.http.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.handlingsrom.fiscal.metric.Owner;
import no.handlingsrom.http.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AfterTest {

  @Test
  void namesTheOwnersThatAreWaitedFor() {
    After after = After.parse("budget:42,investment:7");
    assertThat(after.of(Owner.BUDGET)).hasValue(42);
    assertThat(after.of(Owner.INVESTMENT)).hasValue(7);
    assertThat(after.of(Owner.INDICATOR)).isEmpty();
    assertThat(After.describe(after.sequences())).isEqualTo("budget:42,investment:7");
  }

  @Test
  void highestSequenceOfAnOwnerCounts() {
    assertThat(After.parse("budget:42,budget:9").of(Owner.BUDGET)).hasValue(42);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = "")
  void nothingAskedIsNothingWaitedFor(String text) {
    assertThat(After.parse(text).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "budget",
        "budget:",
        "budget:-1",
        "budget:x",
        "erp:1",
        "budget:1,",
        ",",
        "budget:1;investment:2",
        "budget:9999999999999999999"
      })
  void anythingElseIsMalformed(String text) {
    assertThatThrownBy(() -> After.parse(text))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.violations().get(0).field()).isEqualTo("after"));
  }
}
