package no.handlingsrom.http.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.List;
import no.handlingsrom.contracts.wire.ContractModule;
import no.handlingsrom.contracts.wire.EventJson;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Shows the enums of the contracts with the codes they are written by, not their Java names. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class CodedEnums implements OASFilter {

  private static final ObjectMapper MAPPER = EventJson.newMapper();

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
      return;
    }
    for (Class<?> coded : ContractModule.codedEnums()) {
      Schema schema = document.getComponents().getSchemas().get(coded.getSimpleName());
      if (schema != null && schema.getEnumeration() != null) { // a record may have the name too
        schema.setEnumeration(codes(coded));
      }
    }
  }

  private static List<Object> codes(Class<?> coded) {
    return Arrays.stream(coded.getEnumConstants())
        .<Object>map(constant -> MAPPER.convertValue(constant, String.class))
        .toList();
  }
}
