package no.handlingsrom.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProcessMarkTest {

  private static final ProcessHandle SELF = ProcessHandle.current();

  @Test
  void findsTheProcessItWasMadeOf() {
    ProcessMark mark = ProcessMark.parse(ProcessMark.of(SELF).toString());
    assertEquals(Optional.of(SELF), mark.process());
  }

  @Test
  void doesNotTakeALaterProcessWithTheSameIdForIt() {
    Instant earlier = ProcessMark.of(SELF).started().minus(Duration.ofSeconds(3));
    assertTrue(new ProcessMark(SELF.pid(), earlier).process().isEmpty());
  }

  @Test
  void refusesOtherText() {
    assertThrows(IllegalArgumentException.class, () -> ProcessMark.parse("4711"));
  }
}
