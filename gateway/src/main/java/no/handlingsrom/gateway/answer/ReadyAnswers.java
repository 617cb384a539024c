package no.handlingsrom.gateway.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.gateway.view.VersionView;

/** One kind of answer, ready in every language for every version that has been seen. */
public final class ReadyAnswers {

  private final Map<VersionKey, Map<Language, ReadyAnswer>> ready = new ConcurrentHashMap<>();
  private final ObjectMapper mapper;
  private final BiFunction<VersionView, Language, Object> compose;

  /**
   * @param compose makes the body of the answer, to be written as JSON
   */
  public ReadyAnswers(ObjectMapper mapper, BiFunction<VersionView, Language, Object> compose) {
    this.mapper = mapper;
    this.compose = compose;
  }

  /** Makes the answers of a version anew. */
  public void prepare(VersionView view) {
    Map<Language, ReadyAnswer> answers = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      answers.put(language, new ReadyAnswer(write(compose.apply(view, language)), language));
    }
    ready.put(view.version(), answers);
  }

  /** Of a version that has been prepared. */
  ReadyAnswer of(VersionKey version, Language language) {
    return ready.get(version).get(language);
  }

  private byte[] write(Object body) {
    try {
      return mapper.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer cannot be written", e);
    }
  }
}
