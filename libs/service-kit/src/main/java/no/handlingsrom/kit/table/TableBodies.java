package no.handlingsrom.kit.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;

/** Reads the rows of a table as items of a request, and holds them to what those are held to. */
@ApplicationScoped
public class TableBodies {

  private static final Pattern ITEM = Pattern.compile("items\\[(\\d+)]\\.(?:.*\\.)?(\\w+)");

  private final Validator validator;

  TableBodies(Validator validator) {
    this.validator = validator;
  }

  /**
   * Reads every row.
   *
   * @param item makes the item of a row, noting what is wrong with its cells; each value stands in
   *     a column of its member's name
   * @throws ProblemException rule-broken, naming line, column, value and reason of all that is
   *     wrong
   */
  public <T> List<T> read(Table table, BiFunction<TableRow, TableErrors, T> item) {
    TableErrors errors = new TableErrors();
    List<T> items = new ArrayList<>();
    for (TableRow row : table.rows()) {
      T read = item.apply(row, errors);
      items.add(read);
      validate(read, row, errors);
    }
    errors.refuse();
    return items;
  }

  private <T> void validate(T item, TableRow row, TableErrors errors) {
    validator.validate(item).stream()
        .sorted(Comparator.comparing(violation -> violation.getPropertyPath().toString()))
        .forEach(
            violation -> {
              String path = violation.getPropertyPath().toString();
              String column = path.substring(path.lastIndexOf('.') + 1);
              if (!errors.has(row, column)) { // else its cell could not be read
                errors.add(row, column, violation.getMessage());
              }
            });
  }

  /** What is wrong with {@code items[n].member}, told by the line and column it came from. */
  public static List<Violation> located(List<Violation> violations, Table table) {
    return violations.stream()
        .map(
            violation -> {
              Matcher item = ITEM.matcher(violation.field());
              if (!item.matches()) {
                return violation;
              }
              TableRow row = table.rows().get(Integer.parseInt(item.group(1)));
              String column = item.group(2);
              return new Violation(column, violation.reason(), row.line(), row.text(column));
            })
        .toList();
  }
}
