package no.handlingsrom.gateway.subscription;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.Language;

/**
 * Abonnement: who is told of what.
 *
 * @param plan {@code null} for all plans
 * @param version {@code null} for all versions
 * @param rules codes; empty for all rules
 */
record Subscription(
    UUID id,
    String municipality,
    URI target,
    String plan,
    String version,
    List<String> rules,
    ToldOf toldOf,
    Language language,
    Instant createdAt) {

  Subscription {
    rules = List.copyOf(rules);
  }

  boolean covers(VersionKey key) {
    return key.municipality().equals(municipality)
        && (plan == null || plan.equals(key.plan()))
        && (version == null || version.equals(key.version()));
  }

  /** Whether a change from one standing to another is what the subscriber wants to be told of. */
  boolean wants(Standing before, Standing after) {
    return switch (toldOf) {
      case CHANGES -> rules.isEmpty() || after.movedFrom(before, rules, false);
      case BANDS -> after.movedFrom(before, rules, true);
    };
  }
}
