package no.handlingsrom.kit.consumption;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only what says nothing about the event may be tried again. */
class DatabaseOutageTest {

  @ParameterizedTest
  @CsvSource({
    "08006, true", // connection lost
    "57P01, true", // administrator shuts down
    "57P03, true", // starting up
    "53300, true", // too many connections
    "40P01, true", // deadlock
    "58030, true", // input or output failed
    "23505, false", // unique key
    "23503, false", // foreign key
    "22003, false", // number out of range
    "42601, false" // syntax
  })
  void judgedByItsState(String state, boolean outage) {
    assertThat(DatabaseOutage.caused(new SQLException("x", state))).isEqualTo(outage);
  }

  @Test
  void poolThatGivesNoConnectionIsAnOutage() {
    assertThat(DatabaseOutage.caused(new SQLException("Sorry, acquisition timeout!"))).isTrue();
  }

  @Test
  void causeAndSuppressedCauseAreFound() {
    SQLException lost = new SQLException("x", "08006");
    assertThat(DatabaseOutage.caused(new PersistenceException(lost))).isTrue();
    Exception commit = new IllegalStateException("could not commit");
    commit.addSuppressed(new IllegalStateException(lost));
    assertThat(DatabaseOutage.caused(commit)).isTrue();
  }

  @Test
  void failureOfTheEventItselfIsNone() {
    assertThat(DatabaseOutage.caused(new IllegalStateException("no such version"))).isFalse();
  }
}
