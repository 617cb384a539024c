package no.handlingsrom.investment.organisation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import no.handlingsrom.contracts.budget.UnitPeriod;
import no.handlingsrom.contracts.wire.EventJson;

/** Keeps the earlier periods of a unit as the event told them. */
@Converter
class PeriodsConverter implements AttributeConverter<List<UnitPeriod>, String> {

  private static final ObjectMapper MAPPER = EventJson.newMapper();

  @Override
  public String convertToDatabaseColumn(List<UnitPeriod> periods) {
    try {
      return MAPPER.writeValueAsString(periods);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a list of plain records can be written", e);
    }
  }

  @Override
  public List<UnitPeriod> convertToEntityAttribute(String json) {
    try {
      return List.of(MAPPER.readValue(json, UnitPeriod[].class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was written can be read", e);
    }
  }
}
