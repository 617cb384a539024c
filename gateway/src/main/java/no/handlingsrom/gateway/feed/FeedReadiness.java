package no.handlingsrom.gateway.feed;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the view holds what stood on the topics; stays so when Kafka goes away later. */
@Readiness
class FeedReadiness implements HealthCheck {

  private final StateFeed feed;

  FeedReadiness(StateFeed feed) {
    this.feed = feed;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("state-feed-caught-up").status(feed.caughtUp()).build();
  }
}
