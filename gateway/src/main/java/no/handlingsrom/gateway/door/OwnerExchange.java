package no.handlingsrom.gateway.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Locale;
import no.handlingsrom.fiscal.metric.Owner;
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
  private final ObjectMapper mapper;

  OwnerExchange(Owner owner, ObjectMapper mapper) {
    this.service = owner.name().toLowerCase(Locale.ROOT) + "-service";
    this.mapper = mapper;
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    ProxyRequest request = context.request();
    request.setAuthority(request.proxiedRequest().authority());
    String path = request.proxiedRequest().path();
    return context
        .sendRequest()
        .recover(
            failure -> {
              LOG.warnf(
                  "owner does not answer: service=%s path=%s cause=%s", service, path, failure);
              return Future.succeededFuture(unavailable(request, path, failure));
            });
  }

  private ProxyResponse unavailable(ProxyRequest request, String path, Throwable failure) {
    String detail =
        failure instanceof NotConnectedException
            ? " cannot be reached"
            : " did not answer; a write may have taken effect";
    Problem problem = Problem.of(ProblemKind.OWNER_UNAVAILABLE, service + detail, path, List.of());
    return request
        .release()
        .response()
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .setBody(Body.body(Buffer.buffer(write(problem))));
  }

  private byte[] write(Problem problem) {
    try {
      return mapper.writeValueAsBytes(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a problem cannot be written", e);
    }
  }
}
