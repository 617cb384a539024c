package no.handlingsrom.kit.table;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A row of a table file. Every reading method notes what is wrong and answers {@code null}, so that
 * one pass finds all that is wrong with a file.
 *
 * @param line its line in the file, from 1; the header is one of them
 * @param cells text by column name
 */
public record TableRow(int line, Map<String, String> cells) {

  // 1234,50 or 1 234,50 or 1234.50; nothing that a reader could take for another number
  private static final Pattern NUMBER =
      Pattern.compile("-?(\\d{1,16}|\\d{1,3}( \\d{3}){1,5})([.,](\\d{1,6}))?");
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
  private static final Pattern WORKBOOK_DAY = Pattern.compile("[1-9]\\d{4}");
  private static final DateTimeFormatter NORWEGIAN_DAY =
      DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);

  public TableRow {
    cells = Map.copyOf(cells);
  }

  /** The text of a cell without the blanks around it; {@code null} where it is empty. */
  public String text(String column) {
    String text = cells.get(column);
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** A text that must be there. */
  public String required(String column, TableErrors errors) {
    String text = text(column);
    if (text == null) {
      errors.add(this, column, "is required");
    }
    return text;
  }

  /** A whole number; {@code null} where the cell is empty. */
  public Integer whole(String column, TableErrors errors) {
    String text = text(column);
    if (text == null) {
      return null;
    }
    if (!WHOLE.matcher(text).matches()) {
      errors.add(this, column, "must be a whole number");
      return null;
    }
    return Integer.valueOf(text);
  }

  /**
   * An amount in NOK with two decimals; {@code null} where the cell is empty. Decimal sign is comma
   * or point, thousands may stand in groups parted by blanks.
   */
  public BigDecimal amount(String column, TableErrors errors) {
    BigDecimal amount =
        number(
            column,
            2,
            "must be an amount like -1234,50 or 1 234.50: at most two decimals, blanks between"
                + " thousands only",
            errors);
    return amount == null ? null : amount.setScale(2);
  }

  /** A number in the same form with at most six decimals, those that were given. */
  public BigDecimal figure(String column, TableErrors errors) {
    return number(
        column,
        6,
        "must be a number like -1234,5 or 1 234.5: at most six decimals, blanks between thousands"
            + " only",
        errors);
  }

  private BigDecimal number(String column, int decimals, String otherwise, TableErrors errors) {
    String text = text(column);
    if (text == null) {
      return null;
    }
    String plain = text.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2212', '-');
    Matcher number = NUMBER.matcher(plain);
    if (!number.matches() || number.group(4) != null && number.group(4).length() > decimals) {
      errors.add(this, column, otherwise);
      return null;
    }
    return new BigDecimal(plain.replace(" ", "").replace(',', '.'));
  }

  /**
   * A day, {@code 2024-01-31} or {@code 31.01.2024}; {@code null} where the cell is empty. A
   * workbook keeps a day as the number of days since 1899.
   */
  public LocalDate date(String column, TableErrors errors) {
    String text = text(column);
    if (text == null) {
      return null;
    }
    try {
      if (WORKBOOK_DAY.matcher(text).matches()) {
        return LocalDate.of(1899, 12, 30).plusDays(Long.parseLong(text));
      }
      return LocalDate.parse(text, text.indexOf('.') > 0 ? NORWEGIAN_DAY : ISO_LOCAL_DATE);
    } catch (DateTimeParseException e) {
      errors.add(this, column, "must be a day like 2024-01-31 or 31.01.2024");
      return null;
    }
  }

  /** The one of several that a code stands for; {@code null} where the cell is empty. */
  public <T> T coded(String column, T[] choices, Function<T, String> code, TableErrors errors) {
    String text = text(column);
    if (text == null) {
      return null;
    }
    Optional<T> chosen =
        Arrays.stream(choices).filter(choice -> code.apply(choice).equals(text)).findFirst();
    if (chosen.isEmpty()) {
      errors.add(
          this,
          column,
          Arrays.stream(choices)
              .map(code)
              .collect(Collectors.joining(", ", "must be one of ", "")));
    }
    return chosen.orElse(null);
  }

  /** Yes or no (ja or nei, true or false, 1 or 0); {@code null} where the cell is empty. */
  public Boolean flag(String column, TableErrors errors) {
    String text = text(column);
    if (text == null) {
      return null;
    }
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "ja", "yes", "true", "1" -> true;
      case "nei", "no", "false", "0" -> false;
      default -> {
        errors.add(this, column, "must be ja or nei");
        yield null;
      }
    };
  }
}
