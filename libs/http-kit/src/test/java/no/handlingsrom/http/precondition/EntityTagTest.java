package no.handlingsrom.http.precondition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTest {

  private static final EntityTag SEVENTH = new EntityTag(7);

  @Test
  void isTheRevisionInQuotes() {
    assertThat(SEVENTH.header()).isEqualTo("\"7\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"7\"", "*", "\"6\", \"7\""})
  void letsAChangePassThatWasMadeForIt(String ifMatch) {
    assertThatCode(() -> SEVENTH.requireMatch(ifMatch)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"6\"", "\"8\"", "7", "W/\"7\"", "\"6\", \"8\""})
  void stopsAChangeThatWasMadeForAnotherRevision(String ifMatch) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> SEVENTH.requireMatch(ifMatch))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(ProblemKind.PRECONDITION_FAILED));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void stopsAChangeThatNamesNoRevision(String ifMatch) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> SEVENTH.requireMatch(ifMatch))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(ProblemKind.PRECONDITION_REQUIRED));
  }
}
