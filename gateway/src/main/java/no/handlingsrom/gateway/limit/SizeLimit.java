package no.handlingsrom.gateway.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import no.handlingsrom.gateway.refusal.Refusals;
import no.handlingsrom.http.problem.ProblemKind;

/** Refuses a request that says it is larger than is taken; one that does not say is counted. */
@Singleton
class SizeLimit {

  private static final int PRIORITY = 240;

  private final long most;
  private final Refusals refusals;

  SizeLimit(LimitConfig config, Refusals refusals) {
    this.most = config.body().asLongValue();
    this.refusals = refusals;
  }

  void register(@Observes Filters filters) {
    filters.register(this::measure, PRIORITY);
  }

  private void measure(RoutingContext context) {
    String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length != null && Long.parseLong(length) > most) {
      context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
      refusals.refuse(context, ProblemKind.TOO_LARGE, "a body has at most " + most + " bytes");
    } else {
      context.next();
    }
  }
}
