package no.handlingsrom.kit.idempotency;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import no.handlingsrom.http.openapi.ProblemResponses;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/** Describes what {@link Idempotent} may answer: a request in progress, or a key used again. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class IdempotentResponses implements OASFilter {

  private static final String KEY = "#/components/parameters/IdempotencyKey";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream())
        .filter(IdempotentResponses::takesKey)
        .forEach(IdempotentResponses::describe);
  }

  private static boolean takesKey(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(p -> KEY.equals(p.getRef()));
  }

  private static void describe(Operation operation) {
    add(operation, "409", ProblemResponses.CONFLICT);
    add(operation, "422", ProblemResponses.RULE_BROKEN);
  }

  private static void add(Operation operation, String status, String response) {
    if (!operation.getResponses().hasAPIResponse(status)) {
      operation.getResponses().addAPIResponse(status, OASFactory.createAPIResponse().ref(response));
    }
  }
}
