package no.handlingsrom.gateway.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.handlingsrom.gateway.refusal.Refusals;
import no.handlingsrom.http.problem.ProblemKind;

/** Refuses requests beyond what a client address, or a municipality, is allowed. */
@Singleton
class RateLimit {

  /** After CORS, so that a page can read the refusal, and preflight requests do not count. */
  private static final int PRIORITY = 250;

  private static final String HEALTH = "/q/health";
  private static final Pattern MUNICIPALITY = Pattern.compile("/municipalities/([0-9]{4})(/.*)?");

  private final Refusals refusals;
  private final Allowance clients;
  private final Allowance municipalities;

  RateLimit(LimitConfig config, Refusals refusals) {
    this.refusals = refusals;
    this.clients = new Allowance(config.client().perSecond(), config.client().burst());
    this.municipalities =
        new Allowance(config.municipality().perSecond(), config.municipality().burst());
  }

  void register(@Observes Filters filters) {
    filters.register(this::admit, PRIORITY);
  }

  private void admit(RoutingContext context) {
    String path = context.normalizedPath();
    if (path.startsWith(HEALTH)) {
      context.next();
      return;
    }
    Duration wait = clients.take(ClientAddress.of(context.request().remoteAddress().hostAddress()));
    if (!wait.isZero()) {
      refuse(context, wait, "this client sends too many requests");
      return;
    }
    Matcher municipality = MUNICIPALITY.matcher(path);
    wait = municipality.matches() ? municipalities.take(municipality.group(1)) : Duration.ZERO;
    if (!wait.isZero()) {
      refuse(context, wait, "too many requests are sent to municipality " + municipality.group(1));
      return;
    }
    context.next();
  }

  private void refuse(RoutingContext context, Duration wait, String detail) {
    context
        .response()
        .putHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.plusSeconds(1).toSeconds()));
    refusals.refuse(context, ProblemKind.TOO_MANY_REQUESTS, detail);
  }
}
