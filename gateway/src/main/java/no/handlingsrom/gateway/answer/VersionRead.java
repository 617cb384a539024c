package no.handlingsrom.gateway.answer;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import no.handlingsrom.contracts.MalformedEventException;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.http.language.AcceptLanguage;
import no.handlingsrom.http.position.After;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a client says when it reads something about a version. */
public record VersionRead(
    @PathParam("municipality")
        @Parameter(description = "Municipality number (kommunenummer)", example = "3203")
        String municipality,
    @PathParam("plan") @Parameter(description = "Plan id", example = "2024-2027") String plan,
    @PathParam("version") @Parameter(description = "Version id", example = "director-proposal")
        String version,
    @QueryParam(After.PARAMETER)
        @Parameter(
            description =
                "Waits briefly until the answer rests on at least these sequences, and until both"
                    + " budget and investment have been heard of the version",
            example = "budget:42,investment:7,indicator:3")
        String after,
    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
        @Parameter(description = "en for English; Norwegian otherwise", example = "en")
        String acceptLanguage) {

  /** The version named; empty when no version can have such a name. */
  Optional<VersionKey> key() {
    try {
      return Optional.of(new VersionKey(municipality, plan, version));
    } catch (MalformedEventException e) {
      return Optional.empty();
    }
  }

  After position() {
    return After.parse(after);
  }

  public Language language() {
    return AcceptLanguage.of(acceptLanguage);
  }
}
