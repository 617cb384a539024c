package no.handlingsrom.local;

import java.time.Duration;

/** A rest between two looks at something that takes its time. */
final class Rest {

  private Rest() {}

  static void of(Duration duration) {
    try {
      Thread.sleep(duration.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("Interrupted.");
    }
  }
}
