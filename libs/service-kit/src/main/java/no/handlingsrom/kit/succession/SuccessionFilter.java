package no.handlingsrom.kit.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.ProblemKind;
import no.handlingsrom.http.problem.Violation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Leads reads to the number that keeps what they ask for, whose address so says under which number
 * it is kept; and refuses to write under a number that has ended. The accounts of its own years are
 * still closed under it.
 */
@ApplicationScoped
public class SuccessionFilter {

  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
  private static final Pattern ACCOUNTS = Pattern.compile("/account-books/(\\d{4})/");

  private final Successions successions;
  private final Keepers keepers;

  SuccessionFilter(Successions successions, Keepers keepers) {
    this.successions = successions;
    this.keepers = keepers;
  }

  @ServerRequestFilter(priority = Priorities.AUTHORIZATION) // before a position is waited for
  public Optional<Response> lead(UriInfo uri, ContainerRequestContext request) {
    MultivaluedMap<String, String> path = uri.getPathParameters();
    String municipality = path.getFirst("municipality");
    if (municipality == null || !keepers.follows()) {
      return Optional.empty();
    }
    if (!request.getMethod().equals(HttpMethod.GET)) {
      refuseEnded(municipality, accountsOf(uri));
      return Optional.empty();
    }
    String keeper = keeper(municipality, path.getFirst("plan"), accountsOf(uri));
    return keeper.equals(municipality)
        ? Optional.empty()
        : Optional.of(Response.temporaryRedirect(under(keeper, uri)).build());
  }

  private String keeper(String municipality, String plan, Optional<Integer> accounts) {
    if (plan != null) {
      return keepers.ofPlan(municipality, plan);
    }
    return accounts.map(year -> keepers.ofAccounts(municipality, year)).orElse(municipality);
  }

  private static Optional<Integer> accountsOf(UriInfo uri) {
    return Optional.of(ACCOUNTS.matcher(uri.getPath()))
        .filter(Matcher::find)
        .map(found -> Integer.valueOf(found.group(1)));
  }

  private void refuseEnded(String municipality, Optional<Integer> accounts) {
    Optional<Succession> ended =
        successions
            .after(municipality)
            .filter(next -> !next.from().isAfter(LocalDate.now(NORWAY)))
            .filter(next -> accounts.filter(year -> year < next.from().getYear()).isEmpty());
    if (ended.isPresent()) {
      String reason =
          "was succeeded by %s on %s: write there"
              .formatted(ended.get().municipality(), ended.get().from());
      throw new ProblemException(
          ProblemKind.WRONG_STATE,
          "municipality number " + municipality + " " + reason,
          List.of(new Violation("municipality", reason)));
    }
  }

  private static URI under(String keeper, UriInfo uri) {
    String municipality = uri.getPathParameters().getFirst("municipality");
    return uri.getRequestUriBuilder()
        .replacePath(
            uri.getPath()
                .replaceFirst("/municipalities/" + municipality, "/municipalities/" + keeper))
        .build();
  }
}
