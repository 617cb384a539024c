package no.handlingsrom.indicator.climate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a figure is about: {@code scope:direct}, {@code sector:road-traffic}, {@code group:ships} or
 * {@code measure:k01}.
 */
record Subject(Level level, String code) {

  enum Level {
    SCOPE("scope"),
    SECTOR("sector"),
    GROUP("group"),
    MEASURE("measure");

    private final String code;

    Level(String code) {
      this.code = code;
    }
  }

  static final String FORM = "(scope:(direct|indirect)|(sector|group|measure):[a-z0-9-]{1,64})";

  private static final Pattern TEXT = Pattern.compile("([a-z]+):([a-z0-9-]+)");

  static Subject parse(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a subject: " + text);
    }
    for (Level level : Level.values()) {
      if (level.code.equals(parts.group(1))) {
        return new Subject(level, parts.group(2));
      }
    }
    throw new IllegalArgumentException("not a subject: " + text);
  }

  static Subject of(EmissionScope scope) {
    return new Subject(Level.SCOPE, scope.code());
  }

  static Subject of(Sector sector) {
    return new Subject(Level.SECTOR, sector.code());
  }

  static Subject of(MeasureGroup group) {
    return new Subject(Level.GROUP, group.code());
  }

  static Subject of(ClimateMeasure measure) {
    return new Subject(Level.MEASURE, measure.code());
  }

  String text() {
    return level.code + ":" + code;
  }
}
