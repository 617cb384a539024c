package no.handlingsrom.investment.appropriation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Writes what a change holds in the one form that the digest of the change vouches for. */
@ApplicationScoped
public class CanonicalForm {

  private final ObjectMapper mapper;

  CanonicalForm(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** Each record on its own, in order. */
  public List<String> of(List<? extends Record> values) {
    return values.stream().map(this::of).toList();
  }

  private String of(Record value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of plain values can be written", e);
    }
  }
}
