package no.handlingsrom.http.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import no.handlingsrom.contracts.wire.ContractModule;

/** Lets HTTP answers write the types of the contracts as events do. */
@Singleton
class ContractJson implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(new ContractModule());
  }
}
