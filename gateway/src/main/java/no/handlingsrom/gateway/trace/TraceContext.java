package no.handlingsrom.gateway.trace;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/** Passes the trace of a request on unchanged, or begins one. */
class TraceContext {

  static final String PARENT = "traceparent";
  static final String STATE = "tracestate";

  private static final int PRIORITY = 990;

  void register(@Observes Filters filters) {
    filters.register(TraceContext::join, PRIORITY);
  }

  private static void join(RoutingContext context) {
    MultiMap headers = context.request().headers();
    if (!TraceParent.isValid(headers.getAll(PARENT))) {
      headers.set(PARENT, TraceParent.begin());
      headers.remove(STATE); // it belongs to the parent that is not one
    }
    context.next();
  }
}
