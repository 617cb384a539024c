package no.handlingsrom.gateway.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subscription as it is answered. */
@Schema(name = "Subscription")
record SubscriptionBody(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "https://okonomi.example.no/handlingsrom") String target,
    @Schema(required = true, nullable = true, examples = "2024-2027") String plan,
    @Schema(required = true, nullable = true) String version,
    @Schema(required = true, description = "Empty: all rules") List<String> rules,
    @Schema(required = true) ToldOf toldOf,
    @Schema(
            required = true,
            enumeration = {"nb", "en"},
            examples = "nb")
        String language,
    @Schema(required = true, examples = "2023-10-24T08:00:42Z") Instant createdAt) {

  /** A subscription that was just created. */
  @Schema(name = "CreatedSubscription")
  record Created(
      @Schema(required = true) SubscriptionBody subscription,
      @Schema(
              required = true,
              description =
                  "Key of the signatures (Standard Webhooks: whsec_ and Base64); shown here and never"
                      + " again",
              examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw0123456789A=")
          String secret) {}

  /** The subscriptions of a municipality. */
  @Schema(name = "Subscriptions")
  record All(@Schema(required = true) List<SubscriptionBody> items) {}

  static SubscriptionBody of(Subscription subscription) {
    return new SubscriptionBody(
        subscription.id(),
        subscription.target().toString(),
        subscription.plan(),
        subscription.version(),
        subscription.rules(),
        subscription.toldOf(),
        subscription.language().name().toLowerCase(Locale.ROOT),
        subscription.createdAt());
  }
}
