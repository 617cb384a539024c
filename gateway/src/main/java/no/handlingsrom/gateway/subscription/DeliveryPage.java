package no.handlingsrom.gateway.subscription;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.handlingsrom.http.page.Cursor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the deliveries of a subscription, oldest first. */
@Schema(name = "Deliveries")
record DeliveryPage(
    @Schema(required = true) List<Item> items,
    @Schema(
            required = true,
            nullable = true,
            description = "Asks for the next page; null: the last")
        String nextCursor) {

  /** A delivery without its body. */
  @Schema(name = "Delivery")
  record Item(
      @Schema(required = true, description = "Place among the deliveries", examples = "17")
          long sequence,
      @Schema(required = true, description = "Sent as webhook-id") UUID id,
      @Schema(required = true, examples = "2024-2027") String plan,
      @Schema(required = true, examples = "director-proposal") String version,
      @Schema(required = true) Delivery.Status status,
      @Schema(required = true, examples = "1") int attempts,
      @Schema(required = true, description = "When the change was noted") Instant createdAt,
      @Schema(required = true, nullable = true, description = "Of a pending delivery")
          Instant nextAttemptAt,
      @Schema(required = true, nullable = true, description = "When it was delivered or given up")
          Instant endedAt,
      @Schema(
              required = true,
              nullable = true,
              description = "Why the last attempt failed",
              examples = "answered 503")
          String failure) {

    static Item of(Delivery delivery) {
      return new Item(
          delivery.sequence(),
          delivery.id(),
          delivery.plan(),
          delivery.version(),
          delivery.status(),
          delivery.attempts(),
          delivery.createdAt(),
          delivery.status() == Delivery.Status.PENDING ? delivery.nextAttemptAt() : null,
          delivery.endedAt(),
          delivery.failure());
    }
  }

  /**
   * @param found one more than a page has, where there are as many
   */
  static DeliveryPage of(List<Delivery> found) {
    return new DeliveryPage(
        Cursor.page(found).stream().map(Item::of).toList(), Cursor.next(found, Delivery::sequence));
  }
}
