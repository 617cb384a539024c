package no.handlingsrom.gateway.requestid;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;

/** Gives every request its id, in the request and in the answer. */
class RequestId {

  static final String HEADER = "X-Request-Id";

  private static final int PRIORITY = 1000;
  private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  void register(@Observes Filters filters) {
    filters.register(RequestId::identify, PRIORITY);
  }

  private static void identify(RoutingContext context) {
    String given = context.request().getHeader(HEADER);
    String id =
        given != null && ACCEPTED.matcher(given).matches() ? given : UUID.randomUUID().toString();
    context.request().headers().set(HEADER, id);
    context.response().putHeader(HEADER, id);
    context.next();
  }
}
