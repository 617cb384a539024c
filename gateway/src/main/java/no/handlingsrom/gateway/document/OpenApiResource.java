package no.handlingsrom.gateway.document;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import no.handlingsrom.http.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The document of everything behind the front door, as YAML or JSON. */
@Path("/q/openapi")
@Singleton
class OpenApiResource {

  private static final MediaType YAML_TYPE = new MediaType("application", "yaml");
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .build();
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private byte[] yaml;
  private byte[] json;

  @GET
  @Produces({"application/yaml", MediaType.APPLICATION_JSON})
  @Operation(hidden = true)
  public Response get(@QueryParam("format") String format, @Context HttpHeaders headers) {
    boolean asJson = isJson(format, headers);
    return Response.ok(document(asJson), asJson ? MediaType.APPLICATION_JSON_TYPE : YAML_TYPE)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }

  private static boolean isJson(String format, HttpHeaders headers) {
    if (format == null) {
      return headers.getAcceptableMediaTypes().stream()
          .filter(
              type ->
                  type.isCompatible(YAML_TYPE)
                      || type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
          .findFirst()
          .filter(type -> !type.isCompatible(YAML_TYPE))
          .isPresent();
    }
    return switch (format.toLowerCase(Locale.ROOT)) {
      case "json" -> true;
      case "yaml" -> false;
      default -> throw ProblemException.malformed("format", "must be json or yaml");
    };
  }

  /** Merged when first asked for: the parts do not change while the gateway runs. */
  private synchronized byte[] document(boolean asJson) {
    if (json == null) {
      try {
        Part gateway = part("Gateway", "gateway");
        ObjectNode whole =
            WholeDocument.of(
                List.of(
                    gateway,
                    part("Budget", "budget-service").behind(gateway),
                    part("Investment", "investment-service").behind(gateway),
                    part("Indicator", "indicator-service").behind(gateway)));
        yaml = YAML.writeValueAsBytes(whole);
        json = JSON.writeValueAsBytes(whole);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return asJson ? json : yaml;
  }

  private static Part part(String owner, String service) throws IOException {
    try (InputStream document =
        OpenApiResource.class.getResourceAsStream("/openapi/" + service + ".yaml")) {
      return new Part(owner, (ObjectNode) YAML.readTree(document));
    }
  }
}
