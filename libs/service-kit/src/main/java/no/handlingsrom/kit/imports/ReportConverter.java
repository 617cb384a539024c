package no.handlingsrom.kit.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import no.handlingsrom.contracts.wire.EventJson;
import no.handlingsrom.http.imports.ImportReport;

/** Keeps a report as the JSON it is told in. */
class ReportConverter implements AttributeConverter<ImportReport, String> {

  private static final ObjectMapper MAPPER = EventJson.newMapper();

  @Override
  public String convertToDatabaseColumn(ImportReport report) {
    try {
      return MAPPER.writeValueAsString(report);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a report can be written", e);
    }
  }

  @Override
  public ImportReport convertToEntityAttribute(String text) {
    try {
      return MAPPER.readValue(text, ImportReport.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a kept report can be read", e);
    }
  }
}
