package no.handlingsrom.fiscal;

/**
 * Ledetekst: one text in both languages.
 *
 * @param nb Norwegian bokmål, the official wording where there is one
 * @param en English, always our own translation
 */
public record Labels(String nb, String en) {

  private static final int MOST_CHARACTERS = 500;

  public Labels {
    nb = requireLabel("nb", nb);
    en = requireLabel("en", en);
  }

  private static String requireLabel(String field, String text) {
    if (InvalidModelException.requireText(field, text).length() > MOST_CHARACTERS) {
      throw new InvalidModelException(
          field, "must have at most " + MOST_CHARACTERS + " characters");
    }
    return text;
  }

  public String in(Language language) {
    return switch (language) {
      case NB -> nb;
      case EN -> en;
    };
  }
}
