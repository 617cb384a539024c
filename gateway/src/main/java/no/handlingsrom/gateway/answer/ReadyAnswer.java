package no.handlingsrom.gateway.answer;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.handlingsrom.fiscal.Language;

/** A JSON answer in one language, made once and sent many times. */
final class ReadyAnswer {

  private final byte[] body;
  private final EntityTag tag;
  private final Language language;

  ReadyAnswer(byte[] body, Language language) {
    this.body = body;
    this.tag = new EntityTag(digest(body));
    this.language = language;
  }

  /** The answer, or 304 when the client already has it. */
  Response to(Request request) {
    ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return (unchanged == null ? Response.ok(body, MediaType.APPLICATION_JSON_TYPE) : unchanged)
        .tag(tag)
        .header(HttpHeaders.CONTENT_LANGUAGE, language == Language.NB ? "nb" : "en")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }

  private static String digest(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
