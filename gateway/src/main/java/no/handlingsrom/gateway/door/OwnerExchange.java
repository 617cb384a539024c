package no.handlingsrom.gateway.door;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Locale;
import no.handlingsrom.fiscal.metric.Owner;
import no.handlingsrom.gateway.refusal.Refusals;
import no.handlingsrom.http.problem.Problem;
import no.handlingsrom.http.problem.ProblemKind;
import org.jboss.logging.Logger;

/**
 * One request to an owner and its answer. The owner sees the authority the client called, so that
 * the addresses it answers with lead back through the door.
 */
final class OwnerExchange implements ProxyInterceptor {

  private static final Logger LOG = Logger.getLogger(OwnerExchange.class);

  private final String service;
  private final Refusals refusals;
  private final long mostBytes;

  OwnerExchange(Owner owner, Refusals refusals, long mostBytes) {
    this.service = owner.name().toLowerCase(Locale.ROOT) + "-service";
    this.refusals = refusals;
    this.mostBytes = mostBytes;
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    ProxyRequest request = context.request();
    request.setAuthority(request.proxiedRequest().authority());
    String path = request.proxiedRequest().path();
    CountedBody body = new CountedBody(request.getBody().stream(), mostBytes);
    if (request.getBody().length() < 0) {
      request.setBody(Body.body(body));
    }
    return context
        .sendRequest()
        .recover(
            failure -> {
              if (body.isTooLarge()) {
                return Future.succeededFuture(tooLarge(request, path));
              }
              LOG.warnf(
                  "owner does not answer: service=%s path=%s cause=%s", service, path, failure);
              return Future.succeededFuture(unavailable(request, path, failure));
            });
  }

  private ProxyResponse tooLarge(ProxyRequest request, String path) {
    return refusal(
            request, ProblemKind.TOO_LARGE, "a body has at most " + mostBytes + " bytes", path)
        .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
  }

  private ProxyResponse unavailable(ProxyRequest request, String path, Throwable failure) {
    String detail =
        failure instanceof NotConnectedException
            ? " cannot be reached"
            : " did not answer; a write may have taken effect";
    return refusal(request, ProblemKind.OWNER_UNAVAILABLE, service + detail, path);
  }

  private ProxyResponse refusal(
      ProxyRequest request, ProblemKind kind, String detail, String path) {
    Problem problem = Problem.of(kind, detail, path, List.of());
    return request
        .release()
        .response()
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .setBody(Body.body(refusals.body(problem)));
  }
}
