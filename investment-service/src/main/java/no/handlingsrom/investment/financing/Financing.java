package no.handlingsrom.investment.financing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.statement.InvestmentStatements;
import no.handlingsrom.fiscal.statement.InvestmentTotal;
import no.handlingsrom.fiscal.statement.StatementCode;
import no.handlingsrom.fiscal.statement.StatementLine;
import no.handlingsrom.investment.appropriation.Appropriation;
import no.handlingsrom.investment.financing.FinancingYear.Source;
import no.handlingsrom.investment.financing.FinancingYear.Vat;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.project.Project;

/** Finansiering of a version, computed from what stands in it. Pure. */
final class Financing {

  static final String LOANS = "use-of-loans";
  private static final String EXPENDITURE = "sum-investment-expenditure";
  private static final String BALANCE = "carried-forward-uncovered";
  private static final List<String> OUTLAY =
      List.of(
          "investment-fixed-assets",
          "grants-to-others-investments",
          "shares-and-interests",
          "lending-own-means",
          "loan-instalments");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final PlanVersion version;
  private final Map<String, Project> projects;
  private final List<Appropriation> held;

  /**
   * @param held all that stands in the version, by place
   */
  Financing(PlanVersion version, Map<String, Project> projects, List<Appropriation> held) {
    this.version = version;
    this.projects = projects;
    this.held = List.copyOf(held);
  }

  FinancingYear year(int year, Language language) {
    return of(List.of(year), year, language);
  }

  /** Several years as one. */
  FinancingYear sum(Collection<Integer> years, Language language) {
    return of(years, null, language);
  }

  private FinancingYear of(Collection<Integer> years, Integer year, Language language) {
    List<Appropriation> entries = held.stream().filter(e -> years.contains(e.year())).toList();
    Map<String, StatementLine> lines = lines(entries);
    boolean financed =
        new TreeSet<>(years)
            .equals(
                new TreeSet<>(
                    entries.stream()
                        .filter(e -> !OUTLAY.contains(e.line()))
                        .map(Appropriation::year)
                        .toList()));
    BigDecimal expenditure = amount(lines, EXPENDITURE);
    BigDecimal balance = amount(lines, BALANCE);
    BigDecimal loans = amount(lines, LOANS);
    return new FinancingYear(
        year,
        years.stream().anyMatch(version::isForecast),
        expenditure,
        sources(entries, lines, language),
        vat(entries, amount(lines, VatCompensation.LINE)),
        financed ? balance : null,
        loans.subtract(balance),
        financed ? ownFinancing(expenditure, loans) : null);
  }

  private static Map<String, StatementLine> lines(List<Appropriation> entries) {
    List<InvestmentTotal> totals =
        entries.stream()
            .map(e -> new InvestmentTotal(0, e.area(), e.purpose(), e.line(), e.amount()))
            .toList();
    Map<String, StatementLine> lines = new LinkedHashMap<>();
    new InvestmentStatements(1, List.of(), List.of(), totals)
        .statement(StatementCode.INVESTMENT_FIRST_PARAGRAPH)
        .forEach(line -> lines.put(line.code(), line));
    return lines;
  }

  private static BigDecimal amount(Map<String, StatementLine> lines, String code) {
    StatementLine line = lines.get(code);
    return (line == null ? BigDecimal.ZERO : line.amounts().get(0)).setScale(2);
  }

  private static List<Source> sources(
      List<Appropriation> entries, Map<String, StatementLine> lines, Language language) {
    List<Source> sources = new ArrayList<>();
    for (StatementLine line : lines.values()) {
      List<Appropriation> onLine =
          OUTLAY.contains(line.code())
              ? List.of()
              : entries.stream().filter(e -> e.line().equals(line.code())).toList();
      if (!onLine.isEmpty()) {
        BigDecimal earmarked = total(onLine.stream().filter(e -> e.project() != null).toList());
        BigDecimal all = total(onLine);
        Labels label = line.label();
        sources.add(
            new Source(line.code(), label.in(language), earmarked, all.subtract(earmarked), all));
      }
    }
    return sources;
  }

  private Vat vat(List<Appropriation> entries, BigDecimal posted) {
    BigDecimal bearing = bearing(entries);
    return new Vat(
        bearing.setScale(2, RoundingMode.HALF_UP),
        posted,
        VatCompensation.of(bearing),
        bearing.signum() == 0
            ? null
            : posted.negate().multiply(HUNDRED).divide(bearing, 1, RoundingMode.HALF_UP));
  }

  private BigDecimal bearing(List<Appropriation> entries) {
    return entries.stream()
        .map(e -> VatCompensation.bearing(projects.get(e.project()), e.line(), e.amount()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal ownFinancing(BigDecimal expenditure, BigDecimal loans) {
    return expenditure.signum() == 0
        ? null
        : expenditure.add(loans).multiply(HUNDRED).divide(expenditure, 1, RoundingMode.HALF_UP);
  }

  private static BigDecimal total(List<Appropriation> entries) {
    return entries.stream()
        .map(Appropriation::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .setScale(2);
  }

  /** What must be posted for the VAT compensation of a year to be the default. */
  List<Appropriation> vatByDefault(int year) {
    Vat vat = year(year, Language.NB).vat();
    return common(year, VatCompensation.LINE, vat.byDefault().subtract(vat.posted()));
  }

  /**
   * What must be posted for loans to pay for what nothing else does.
   *
   * @param further what is about to be posted besides
   */
  List<Appropriation> balancedWithLoans(int year, List<Appropriation> further) {
    List<Appropriation> after = new ArrayList<>(held);
    after.addAll(further);
    BigDecimal missing = amount(lines(of(after, year)), BALANCE);
    return common(year, LOANS, missing.negate());
  }

  /** What the use of loans would be after that, NOK, negative. */
  BigDecimal loansAfter(int year, List<Appropriation> further) {
    List<Appropriation> after = new ArrayList<>(held);
    after.addAll(further);
    return amount(lines(of(after, year)), LOANS);
  }

  private static List<Appropriation> of(List<Appropriation> entries, int year) {
    return entries.stream().filter(e -> e.year() == year).toList();
  }

  private static List<Appropriation> common(int year, String line, BigDecimal amount) {
    return amount.signum() == 0
        ? List.of()
        : List.of(new Appropriation(year, null, null, null, null, line, amount));
  }
}
