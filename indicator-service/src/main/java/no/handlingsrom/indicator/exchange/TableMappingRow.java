package no.handlingsrom.indicator.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import no.handlingsrom.contracts.wire.EventJson;
import org.hibernate.annotations.ColumnTransformer;

/** A revision of a mapping. */
@Entity
@Table(name = "table_mapping")
@IdClass(TableMappingRow.Key.class)
class TableMappingRow {

  record Key(String code, String municipality, int revision) implements Serializable {}

  private static final ObjectMapper JSON = EventJson.newMapper();

  @Id String municipality;
  @Id String code;
  @Id int revision;
  long sequence;

  @Column(name = "recorded_at")
  Instant recordedAt;

  @ColumnTransformer(read = "mapping::text", write = "cast(? as jsonb)")
  String mapping;

  static TableMappingRow of(String municipality, KeptMapping kept) {
    TableMappingRow row = new TableMappingRow();
    row.municipality = municipality;
    row.code = kept.code();
    row.revision = kept.revision();
    row.sequence = kept.sequence();
    row.recordedAt = kept.recordedAt();
    row.mapping = write(kept.mapping());
    return row;
  }

  KeptMapping toDomain() {
    return new KeptMapping(code, revision, sequence, recordedAt, read(mapping));
  }

  private static String write(TableMapping mapping) {
    try {
      return JSON.writeValueAsString(mapping);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot write " + mapping, e);
    }
  }

  private static TableMapping read(String stored) {
    try {
      return JSON.readValue(stored, TableMapping.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored mapping cannot be read", e);
    }
  }
}
