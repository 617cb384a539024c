package no.handlingsrom.investment.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import no.handlingsrom.contracts.wire.EventJson;

/** Keeps the details of a project as JSON, in the form that events have too. */
@Converter
class DetailsConverter implements AttributeConverter<ProjectDetails, String> {

  private static final ObjectMapper MAPPER = EventJson.newMapper();

  @Override
  public String convertToDatabaseColumn(ProjectDetails details) {
    try {
      return MAPPER.writeValueAsString(details);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of plain values can be written", e);
    }
  }

  @Override
  public ProjectDetails convertToEntityAttribute(String json) {
    try {
      return json == null ? ProjectDetails.NONE : MAPPER.readValue(json, ProjectDetails.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was written can be read", e);
    }
  }
}
