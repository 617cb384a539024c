package no.handlingsrom.http.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {

  @Test
  void leftOutAsksForWhatHoldsNow() {
    assertThat(AsOf.parse(null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-10-24T08:00:00Z", "2023-10-24T10:00:00+02:00"})
  void isAnInstantInAnyOffset(String text) {
    assertThat(AsOf.parse(text)).contains(new AsOf(Instant.parse("2023-10-24T08:00:00Z")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2023-10-24", "2023-10-24T08:00:00", "now", "42"})
  void refusesWhatIsNoInstant(String text) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> AsOf.parse(text))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(ProblemKind.MALFORMED_REQUEST));
  }
}
