package no.handlingsrom.kit.position;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import no.handlingsrom.http.openapi.ProblemResponses;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/** Describes in the OpenAPI document what {@link PositionFilter} does for every operation. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class PositionParameter implements OASFilter {

  private static final String BELOW_A_VERSION = "{version}";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document.getPaths().getPathItems().entrySet().stream()
        .filter(path -> path.getKey().contains(BELOW_A_VERSION))
        .flatMap(path -> path.getValue().getOperations().values().stream())
        .forEach(PositionParameter::describe);
  }

  private static void describe(Operation operation) {
    operation.addParameter(OASFactory.createParameter().ref("After"));
    operation
        .getResponses()
        .addAPIResponse("504", OASFactory.createAPIResponse().ref(ProblemResponses.NOT_REACHED));
  }
}
