package no.handlingsrom.fiscal.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.handlingsrom.fiscal.InvalidModelException;

/**
 * Periode: the time an observation speaks of. Its code is {@code 2024} (year), {@code 2024-H1}
 * (half-year), {@code 2024-T3} (tertial), {@code 2024-Q4} (quarter), {@code 2024-05} (month) or
 * {@code 2023-2024} (school year, August to July).
 *
 * @param first its first month
 */
public record Period(PeriodKind kind, YearMonth first) implements Comparable<Period> {

  private static final Pattern CODE =
      Pattern.compile("(\\d{4})(?:-(?:(\\d{4})|([HTQ])(\\d)|(\\d{2})))?");
  private static final Comparator<Period> ORDER =
      Comparator.comparing(Period::first).thenComparing(Period::kind);
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  public Period {
    InvalidModelException.require("period", kind);
    InvalidModelException.require("period", first);
    if (first.getYear() < FIRST_YEAR || first.getYear() > LAST_YEAR) {
      throw new InvalidModelException(
          "period", "must lie in the years " + FIRST_YEAR + " to " + LAST_YEAR);
    }
    if (Math.floorMod(first.getMonthValue() - kind.firstMonth(), kind.months()) != 0) {
      throw new InvalidModelException("period", "no " + kind.code() + " begins in " + first);
    }
  }

  /** The calendar year. */
  public static Period ofYear(int year) {
    return new Period(PeriodKind.YEAR, YearMonth.of(year, 1));
  }

  /** The period of a kind in which a day lies. */
  public static Period holding(PeriodKind kind, LocalDate day) {
    YearMonth month = YearMonth.from(day);
    int into = Math.floorMod(month.getMonthValue() - kind.firstMonth(), kind.months());
    return new Period(kind, month.minusMonths(into));
  }

  /** Reads a code, or refuses it with the field {@code period}. */
  public static Period parse(String code) {
    Matcher parts = CODE.matcher(InvalidModelException.require("period", code));
    if (!parts.matches()) {
      throw unknown(code);
    }
    int year = Integer.parseInt(parts.group(1));
    if (parts.group(2) != null) {
      if (Integer.parseInt(parts.group(2)) != year + 1) {
        throw unknown(code);
      }
      return nth(PeriodKind.SCHOOL_YEAR, year, 1, code);
    }
    if (parts.group(3) != null) {
      int number = Integer.parseInt(parts.group(4));
      return switch (parts.group(3)) {
        case "H" -> nth(PeriodKind.HALF_YEAR, year, number, code);
        case "T" -> nth(PeriodKind.TERTIAL, year, number, code);
        default -> nth(PeriodKind.QUARTER, year, number, code);
      };
    }
    if (parts.group(5) != null) {
      return nth(PeriodKind.MONTH, year, Integer.parseInt(parts.group(5)), code);
    }
    return nth(PeriodKind.YEAR, year, 1, code);
  }

  private static Period nth(PeriodKind kind, int year, int number, String code) {
    if (number < 1 || number > 12 / kind.months()) {
      throw unknown(code);
    }
    YearMonth first = YearMonth.of(year, kind.firstMonth());
    return new Period(kind, first.plusMonths((long) (number - 1) * kind.months()));
  }

  private static InvalidModelException unknown(String code) {
    return new InvalidModelException(
        "period",
        "is no period: "
            + code
            + "; must be like 2024, 2024-H1, 2024-T1, 2024-Q1, 2024-01 or"
            + " 2023-2024 (school year)");
  }

  public String code() {
    int number = (first.getMonthValue() - kind.firstMonth()) / kind.months() + 1;
    String year = "%04d".formatted(first.getYear());
    return switch (kind) {
      case YEAR -> year;
      case HALF_YEAR -> year + "-H" + number;
      case TERTIAL -> year + "-T" + number;
      case QUARTER -> year + "-Q" + number;
      case MONTH -> year + "-%02d".formatted(number);
      case SCHOOL_YEAR -> year + "-%04d".formatted(first.getYear() + 1);
    };
  }

  /** The year in which it begins. */
  public int year() {
    return first.getYear();
  }

  /** Its last day. */
  public LocalDate end() {
    return last().atEndOfMonth();
  }

  YearMonth last() {
    return first.plusMonths(kind.months() - 1L);
  }

  /** The period of the same kind that begins this many periods later, earlier when negative. */
  public Period plus(int periods) {
    return new Period(kind, first.plusMonths((long) periods * kind.months()));
  }

  /** How many periods of the same kind this one begins after another. */
  long since(Period other) {
    return other.first.until(first, ChronoUnit.MONTHS) / kind.months();
  }

  /** Months from the beginning of our era to its end, the place of its value on a path. */
  long endMonth() {
    return last().getYear() * 12L + last().getMonthValue();
  }

  @Override
  public int compareTo(Period other) {
    return ORDER.compare(this, other);
  }
}
