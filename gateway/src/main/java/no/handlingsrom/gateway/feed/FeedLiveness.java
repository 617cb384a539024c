package no.handlingsrom.gateway.feed;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive as long as the thread that keeps the view up to date is. */
@Liveness
class FeedLiveness implements HealthCheck {

  private final StateFeed feed;

  FeedLiveness(StateFeed feed) {
    this.feed = feed;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("state-feed-alive").status(feed.isAlive()).build();
  }
}
