package no.handlingsrom.http.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import no.handlingsrom.http.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Describes the problem answers once, as components that operations refer to by name, and lets
 * every operation answer with a malformed request or an unexpected failure.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

  public static final String MALFORMED = "Malformed";
  public static final String NOT_FOUND = "NotFound";
  public static final String CONFLICT = "Conflict";
  public static final String RULE_BROKEN = "RuleBroken";
  public static final String NOT_REACHED = "NotReached";
  public static final String PRECONDITION_FAILED = "PreconditionFailed";
  public static final String PRECONDITION_REQUIRED = "PreconditionRequired";
  private static final String UNSUPPORTED = "UnsupportedMediaType";
  private static final String UNEXPECTED = "Unexpected";

  private static final Map<String, String> DESCRIPTIONS = new LinkedHashMap<>();

  static {
    DESCRIPTIONS.put(MALFORMED, "The request cannot be read as this document says");
    DESCRIPTIONS.put(NOT_FOUND, "There is no such resource");
    DESCRIPTIONS.put(
        CONFLICT,
        "The identity is taken, the version is frozen, or the same request is in progress");
    DESCRIPTIONS.put(RULE_BROKEN, "The request breaks a rule of the domain; nothing is stored");
    DESCRIPTIONS.put(PRECONDITION_FAILED, "If-Match names a revision that is not the present one");
    DESCRIPTIONS.put(PRECONDITION_REQUIRED, "If-Match is missing");
    DESCRIPTIONS.put(NOT_REACHED, "The position of after= was not reached in time");
    DESCRIPTIONS.put(UNSUPPORTED, "The body has a media type that is not taken");
    DESCRIPTIONS.put(UNEXPECTED, "Something went wrong on the side of the service");
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    DESCRIPTIONS.forEach((name, text) -> document.getComponents().addResponse(name, problem(text)));
    if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
      document
          .getPaths()
          .getPathItems()
          .values()
          .forEach(path -> path.getOperations().values().forEach(ProblemResponses::everywhere));
    }
  }

  private static void everywhere(Operation operation) {
    operation.getResponses().addAPIResponse("400", reference(MALFORMED));
    operation.getResponses().addAPIResponse("500", reference(UNEXPECTED));
    if (operation.getRequestBody() != null) {
      operation.getResponses().addAPIResponse("415", reference(UNSUPPORTED));
    }
  }

  private static APIResponse problem(String description) {
    Content content =
        OASFactory.createContent()
            .addMediaType(
                Problem.MEDIA_TYPE,
                OASFactory.createMediaType()
                    .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
    return OASFactory.createAPIResponse().description(description).content(content);
  }

  private static APIResponse reference(String name) {
    return OASFactory.createAPIResponse().ref(name);
  }
}
