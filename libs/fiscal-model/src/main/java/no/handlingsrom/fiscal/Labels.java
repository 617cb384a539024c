package no.handlingsrom.fiscal;

/**
 * Ledetekst: one text in both languages.
 *
 * @param nb Norwegian bokmål, the official wording where there is one
 * @param en English, always our own translation
 */
public record Labels(String nb, String en) {

  public Labels {
    nb = InvalidModelException.requireText("nb", nb);
    en = InvalidModelException.requireText("en", en);
  }

  public String in(Language language) {
    return switch (language) {
      case NB -> nb;
      case EN -> en;
    };
  }
}
