package no.handlingsrom.http.language;

import java.util.List;
import java.util.Locale;
import no.handlingsrom.fiscal.Language;

/** Chooses the language of labels from an {@code Accept-Language} header (RFC 9110 § 12.5.4). */
public final class AcceptLanguage {

  private static final List<String> NORWEGIAN = List.of("nb", "no", "nn");

  private AcceptLanguage() {}

  /**
   * The best language for a header value.
   *
   * @param header the header as sent; {@code null}, empty and malformed mean Norwegian
   */
  public static Language of(String header) {
    if (header == null || header.isBlank()) {
      return Language.NB;
    }
    try {
      return Locale.LanguageRange.parse(header).stream()
          .filter(range -> range.getWeight() > 0)
          .map(range -> range.getRange().split("-")[0])
          .filter(code -> code.equals("en") || NORWEGIAN.contains(code))
          .findFirst()
          .map(code -> code.equals("en") ? Language.EN : Language.NB)
          .orElse(Language.NB);
    } catch (IllegalArgumentException e) {
      return Language.NB;
    }
  }
}
