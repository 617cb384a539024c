package no.handlingsrom.indicator.observation;

import java.util.Optional;
import java.util.regex.Pattern;

/** What an observation is about: a fiscal rule (handlingsregel) or an indicator (indikator). */
public final class Subject {

  private static final String INDICATOR = "indicator:";
  private static final Pattern FORM = Pattern.compile("(rule|indicator):[a-z0-9-]+");

  private Subject() {}

  public static String ofRule(String code) {
    return "rule:" + code;
  }

  public static String ofIndicator(String code) {
    return INDICATOR + code;
  }

  /** The code of the indicator it is; empty for a rule. */
  static Optional<String> indicatorIn(String subject) {
    return subject.startsWith(INDICATOR)
        ? Optional.of(subject.substring(INDICATOR.length()))
        : Optional.empty();
  }

  static boolean isWellFormed(String subject) {
    return FORM.matcher(subject).matches();
  }
}
