package no.handlingsrom.indicator.exchange;

import jakarta.validation.Validator;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.handlingsrom.contracts.indicator.ObservationKind;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.indicator.MissingReason;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.indicator.observation.Observation;
import no.handlingsrom.indicator.observation.ObservationBody;
import no.handlingsrom.indicator.observation.Observed;
import no.handlingsrom.indicator.observation.Origin;
import no.handlingsrom.kit.table.Spreadsheet;
import no.handlingsrom.kit.table.Table;
import no.handlingsrom.kit.table.TableErrors;
import no.handlingsrom.kit.table.TableRow;

/** Observasjoner i langt format: a table file with one observation per row. */
final class ObservationTable implements Origin {

  private static final String MISSING_NB = "missing_nb";
  private static final String MISSING_EN = "missing_en";
  private static final List<String> NEEDED =
      List.of("subject", "period", "kind", "value", "source");
  private static final List<String> OPTIONAL =
      List.of("plan", "reason", MISSING_NB, MISSING_EN, "vintage", "method");
  private static final List<String> COLUMNS =
      List.of(
          "subject",
          "period",
          "kind",
          "plan",
          "value",
          "reason",
          MISSING_NB,
          MISSING_EN,
          "vintage",
          "method",
          "source");

  private final List<TableRow> rows;
  private final Validator validator;
  private final TableErrors errors = new TableErrors();

  ObservationTable(Table table, Validator validator) {
    table.requireColumns(NEEDED, OPTIONAL);
    this.rows = table.rows();
    this.validator = validator;
  }

  /**
   * The observations of all rows, in their order.
   *
   * @throws no.handlingsrom.http.problem.ProblemException rule-broken, naming line, column, value
   *     and reason of everything that is wrong with a row by itself
   */
  List<Observed> observations() {
    List<ObservationBody> bodies = new ArrayList<>();
    for (TableRow row : rows) {
      bodies.add(body(row));
    }
    errors.refuse();
    return bodies.stream().map(ObservationBody::toDomain).toList();
  }

  private ObservationBody body(TableRow row) {
    int wrongBefore = errors.count();
    ObservationBody body =
        new ObservationBody(
            row.required("subject", errors),
            null,
            row.required("period", errors),
            coded(row, "kind", ObservationKind.values(), ObservationKind::code),
            row.text("plan"),
            row.figure("value", errors),
            coded(row, "reason", MissingReason.values(), MissingReason::code),
            missing(row),
            vintage(row),
            row.text("method"),
            row.required("source", errors));
    if (errors.count() == wrongBefore) {
      validator
          .validate(body)
          .forEach(v -> errors.add(row, v.getPropertyPath().toString(), v.getMessage()));
    }
    if (errors.count() == wrongBefore) {
      body.violations().forEach(v -> errors.add(row, column(v.field()), v.reason()));
    }
    return body;
  }

  private <E> E coded(TableRow row, String column, E[] values, Function<E, String> code) {
    String text = row.text(column);
    if (text == null) {
      if (NEEDED.contains(column)) {
        errors.add(row, column, "is required");
      }
      return null;
    }
    return Arrays.stream(values)
        .filter(value -> code.apply(value).equals(text))
        .findFirst()
        .orElseGet(
            () -> {
              String codes = Arrays.stream(values).map(code).collect(Collectors.joining(", "));
              errors.add(row, column, "must be one of " + codes);
              return null;
            });
  }

  private Labels missing(TableRow row) {
    String nb = row.text(MISSING_NB);
    String en = row.text(MISSING_EN);
    if ((nb == null) != (en == null)) {
      errors.add(row, nb == null ? MISSING_NB : MISSING_EN, "must be given beside the other");
      return null;
    }
    return nb == null ? null : new Labels(nb, en);
  }

  private Instant vintage(TableRow row) {
    String text = row.text("vintage");
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeParseException e) {
      errors.add(row, "vintage", "must be an instant like 2023-10-24T08:00:00Z");
      return null;
    }
  }

  private static String column(String member) {
    return member.equals("missing") ? MISSING_NB : member;
  }

  @Override
  public String place(int index) {
    return "line " + rows.get(index).line();
  }

  @Override
  public Violation violation(int index, String member, String reason) {
    TableRow row = rows.get(index);
    return new Violation(column(member), reason, row.line(), row.text(column(member)));
  }

  /** Observations as a table that can be imported again. */
  static Spreadsheet of(List<Observation> observations) {
    return new Spreadsheet(
        "observations",
        COLUMNS,
        observations.stream()
            .map(Observation::observed)
            .<List<?>>map(ObservationTable::cells)
            .toList());
  }

  private static List<?> cells(Observed o) {
    Labels missing = o.missing();
    return Arrays.asList(
        o.subject(),
        o.period().code(),
        o.kind().code(),
        o.plan(),
        o.value(),
        o.reason() == null ? null : o.reason().code(),
        missing == null ? null : missing.nb(),
        missing == null ? null : missing.en(),
        o.vintage(),
        o.method(),
        o.source());
  }
}
