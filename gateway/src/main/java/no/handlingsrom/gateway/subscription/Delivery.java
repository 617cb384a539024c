package no.handlingsrom.gateway.subscription;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;

/**
 * Levering: one change that one subscriber is told of.
 *
 * @param sequence place among the deliveries of the subscription
 * @param attempts how often it was tried
 * @param nextAttemptAt when it is tried next; told of pending ones
 * @param endedAt when it was delivered or given up; {@code null} while pending
 * @param failure why the last attempt failed; {@code null} when none did
 */
record Delivery(
    UUID subscription,
    long sequence,
    UUID id,
    String plan,
    String version,
    String body,
    Instant createdAt,
    Status status,
    int attempts,
    Instant nextAttemptAt,
    Instant endedAt,
    String failure) {

  /** Tilstand. */
  enum Status {
    /** Waits for its turn, or for its next attempt. */
    @JsonProperty("pending")
    PENDING,
    /** Answered with success. */
    @JsonProperty("delivered")
    DELIVERED,
    /** Given up after its last attempt; it can be sent again on request. */
    @JsonProperty("dead")
    DEAD
  }
}
