package no.handlingsrom.kit.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import no.handlingsrom.http.position.After;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Holds a request below a plan version back until this service stands where its {@code after=}
 * asks. Writes wait as well as reads: a client that has just created a version at budget-service
 * may post to it at investment-service at once.
 */
@ApplicationScoped
public class PositionFilter {

  private final Positions positions;
  private final Instance<VersionStanding> standing;

  PositionFilter(Positions positions, Instance<VersionStanding> standing) {
    this.positions = positions;
    this.standing = standing;
  }

  @ServerRequestFilter
  public void await(UriInfo uri) {
    MultivaluedMap<String, String> path = uri.getPathParameters();
    if (path.containsKey("version") && standing.isResolvable()) {
      positions.await(
          After.parse(uri.getQueryParameters().getFirst(After.PARAMETER)),
          standing.get().owner(),
          () ->
              standing
                  .get()
                  .of(
                      path.getFirst("municipality"),
                      path.getFirst("plan"),
                      path.getFirst("version")));
    }
  }
}
