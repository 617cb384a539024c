package no.handlingsrom.indicator.observation;

import java.util.regex.Pattern;

/** What an observation is about: a fiscal rule (handlingsregel) or an indicator (indikator). */
public final class Subject {

  private static final Pattern FORM = Pattern.compile("(rule|indicator):[a-z0-9-]+");

  private Subject() {}

  public static String ofRule(String code) {
    return "rule:" + code;
  }

  public static String ofIndicator(String code) {
    return "indicator:" + code;
  }

  static boolean isWellFormed(String subject) {
    return FORM.matcher(subject).matches();
  }
}
