package no.handlingsrom.investment.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.project.ExternalFinancing.ApplicationStatus;
import no.handlingsrom.investment.project.ExternalFinancing.Financier;
import no.handlingsrom.investment.project.NewProjects.NewProject;
import no.handlingsrom.investment.project.ProjectDetails.Estimate;
import no.handlingsrom.investment.project.ProjectDetails.Location;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.table.Table;
import no.handlingsrom.kit.table.TableErrors;
import no.handlingsrom.kit.table.TableRow;

/**
 * Reads a project list from a file (prosjektliste): one row per project, one column per year.
 * Whatever is wrong is told by line and column, and then nothing is registered.
 */
@ApplicationScoped
class ProjectTable {

  private static final List<String> NEEDED =
      List.of("id", "name", "area", "line", "selfCost", "rolling");
  private static final List<String> OPTIONAL =
      List.of(
          "aliases",
          "programmeArea",
          "purpose",
          "completionYear",
          "grossCost",
          "source",
          "estimateStatus",
          "priceYear",
          "includesPriceGrowth",
          "spentBefore",
          "postponedYears",
          "vatShare",
          "assetClass",
          "latitude",
          "longitude",
          "externalFinancing",
          "decisions");
  private static final Pattern SEPARATOR = Pattern.compile("\\|");
  private static final Pattern PATH = Pattern.compile("projects\\[(\\d+)]\\.(.*)");
  private static final Pattern AMOUNT_PATH = Pattern.compile("appropriations\\[(\\d+)]\\..*");

  private final ProjectRegistration registration;
  private final Validator validator;

  ProjectTable(ProjectRegistration registration, Validator validator) {
    this.registration = registration;
    this.validator = validator;
  }

  /**
   * Registers the projects of a table in a draft version; all or none.
   *
   * @throws ProblemException frozen, rule-broken naming line, column, value and reason of
   *     everything that is wrong, or already-exists naming the line
   */
  LedgerHead register(PlanVersion version, Table table) {
    List<Integer> years = version.investmentYears();
    List<String> optional = new ArrayList<>(OPTIONAL);
    years.forEach(year -> optional.add(year.toString()));
    table.requireColumns(NEEDED, optional);
    TableErrors errors = new TableErrors();
    List<NewProject> projects =
        table.rows().stream().map(row -> project(row, years, errors)).toList();
    errors.refuse();
    for (int i = 0; i < projects.size(); i++) {
      validate(projects.get(i), table.rows().get(i), errors);
    }
    errors.refuse();
    try {
      return registration.register(version, new NewProjects(projects));
    } catch (ProblemException e) {
      throw inTable(e, table, projects);
    }
  }

  private static NewProject project(TableRow row, List<Integer> years, TableErrors errors) {
    return new NewProject(
        row.required("id", errors),
        row.required("name", errors),
        list(row, "aliases"),
        row.required("area", errors),
        row.text("programmeArea"),
        row.required("line", errors),
        row.text("purpose"),
        flag(row, "selfCost", errors),
        flag(row, "rolling", errors),
        row.whole("completionYear", errors),
        row.amount("grossCost", errors),
        appropriations(row, years, errors),
        row.text("source"),
        details(row, errors));
  }

  private static Boolean flag(TableRow row, String column, TableErrors errors) {
    return row.required(column, errors) == null ? null : row.flag(column, errors);
  }

  private static List<YearAmount> appropriations(
      TableRow row, List<Integer> years, TableErrors errors) {
    List<YearAmount> appropriations = new ArrayList<>();
    for (Integer year : years) {
      BigDecimal amount = row.amount(year.toString(), errors);
      if (amount != null) {
        appropriations.add(new YearAmount(year, amount));
      }
    }
    return appropriations;
  }

  private static ProjectDetails details(TableRow row, TableErrors errors) {
    return new ProjectDetails(
        estimate(row, errors),
        row.amount("spentBefore", errors),
        null,
        row.whole("postponedYears", errors),
        decimal(row, "vatShare", errors),
        row.text("assetClass"),
        location(row, errors),
        financing(row, errors),
        list(row, "decisions"));
  }

  private static Estimate estimate(TableRow row, TableErrors errors) {
    EstimateStatus status = status(row, errors);
    Integer priceYear = row.whole("priceYear", errors);
    Boolean growth = row.flag("includesPriceGrowth", errors);
    return status == null && priceYear == null && growth == null
        ? null
        : new Estimate(status, priceYear, growth);
  }

  private static EstimateStatus status(TableRow row, TableErrors errors) {
    String text = row.text("estimateStatus");
    return text == null
        ? null
        : coded(EstimateStatus.values(), text, row, "estimateStatus", errors).orElse(null);
  }

  /** For example {@code husbanken:committed|enova:applied-for}. */
  private static List<ExternalFinancing> financing(TableRow row, TableErrors errors) {
    List<ExternalFinancing> financing = new ArrayList<>();
    for (String text : list(row, "externalFinancing")) {
      String[] parts = text.split(":", 2);
      Optional<Financier> financier =
          coded(Financier.values(), parts[0], row, "externalFinancing", errors);
      Optional<ApplicationStatus> status =
          coded(
              ApplicationStatus.values(),
              parts[parts.length - 1],
              row,
              "externalFinancing",
              errors);
      if (financier.isPresent() && status.isPresent()) {
        financing.add(new ExternalFinancing(financier.get(), status.get(), null, null, null));
      }
    }
    return financing;
  }

  /** The constant that the API writes so. */
  private static <E extends Enum<E>> Optional<E> coded(
      E[] constants, String text, TableRow row, String column, TableErrors errors) {
    Optional<E> found =
        Arrays.stream(constants)
            .filter(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text.strip()))
            .findFirst();
    if (found.isEmpty()) {
      errors.add(row, column, "has what the API does not name: " + text);
    }
    return found;
  }

  private static Location location(TableRow row, TableErrors errors) {
    BigDecimal latitude = decimal(row, "latitude", errors);
    BigDecimal longitude = decimal(row, "longitude", errors);
    return latitude == null && longitude == null ? null : new Location(latitude, longitude);
  }

  private static BigDecimal decimal(TableRow row, String column, TableErrors errors) {
    String text = row.text(column);
    if (text == null) {
      return null;
    }
    if (!text.matches("-?\\d{1,3}([.,]\\d{1,7})?")) {
      errors.add(row, column, "must be a decimal number");
      return null;
    }
    return new BigDecimal(text.replace(',', '.'));
  }

  private static List<String> list(TableRow row, String column) {
    String text = row.text(column);
    return text == null
        ? List.of()
        : SEPARATOR.splitAsStream(text).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** What a JSON request is held to, a row is held to as well. */
  private void validate(NewProject project, TableRow row, TableErrors errors) {
    validator.validate(project).stream()
        .sorted(Comparator.comparing((ConstraintViolation<?> v) -> v.getPropertyPath().toString()))
        .forEach(
            v -> errors.add(row, column(v.getPropertyPath().toString(), project), v.getMessage()));
  }

  private static ProblemException inTable(
      ProblemException refused, Table table, List<NewProject> projects) {
    return new ProblemException(
        refused.kind(),
        refused.getMessage(),
        refused.violations().stream()
            .map(
                violation -> {
                  Matcher path = PATH.matcher(violation.field());
                  if (!path.matches()) {
                    return violation;
                  }
                  int index = Integer.parseInt(path.group(1));
                  TableRow row = table.rows().get(index);
                  String column = column(path.group(2), projects.get(index));
                  return new Violation(column, violation.reason(), row.line(), row.text(column));
                })
            .toList());
  }

  /** The column that a value came from. */
  private static String column(String path, NewProject project) {
    Matcher amount = AMOUNT_PATH.matcher(path);
    if (amount.matches()) {
      return project.appropriations().get(Integer.parseInt(amount.group(1))).year().toString();
    }
    String name = path.substring(path.lastIndexOf('.') + 1);
    return name.contains("[") ? name.substring(0, name.indexOf('[')) : name;
  }
}
