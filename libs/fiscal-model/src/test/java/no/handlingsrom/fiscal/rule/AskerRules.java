package no.handlingsrom.fiscal.rule;

import static no.handlingsrom.fiscal.rule.BandClass.DESIRED;
import static no.handlingsrom.fiscal.rule.BandClass.LOWEST_ACCEPTABLE;
import static no.handlingsrom.fiscal.rule.BandClass.NOT_APPROVED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.Term;

/** The council's rules, 001:4451-4463; a value on a limit belongs to the middle band. */
public final class AskerRules {

  static final List<Integer> YEARS = List.of(2024, 2025, 2026, 2027);

  static final List<Term> REVENUE = List.of(term("gross-operating-revenue", -1));

  public static final FiscalRule NET_OPERATING_RESULT =
      ratio("net-operating-result", term("net-operating-result", -1), rising("1.75", "3"));

  public static final FiscalRule DISPOSITION_FUND =
      ratio("disposition-fund", term("closing-disposition-fund", 1), rising("5", "10"));

  public static final FiscalRule DEBT_RATIO =
      ratio(
          "debt-ratio",
          term("closing-investment-debt", 1),
          List.of(
              band(DESIRED, null, false, "80", false),
              band(LOWEST_ACCEPTABLE, "80", true, "100", true),
              band(NOT_APPROVED, "100", false, null, false)));

  public static final FiscalRule BUILDING_MAINTENANCE =
      rule(
          "building-maintenance",
          RuleUnit.NOK_PER_M2,
          0,
          Basis.YEAR,
          List.of(term("indicator:building-maintenance", 1)),
          List.of(),
          rising("100", "140"));

  public static final FiscalRule SELF_FINANCING =
      rule(
          "self-financing",
          RuleUnit.PERCENT,
          1,
          Basis.PLAN_PERIOD,
          List.of(term("investment-expenditure", 1), term("use-of-loans", 1)),
          List.of(term("investment-expenditure", 1)),
          List.of(
              band(NOT_APPROVED, null, false, "50", false),
              band(DESIRED, "50", true, null, false)));

  private AskerRules() {}

  static FiscalRule named(String code) {
    return switch (code) {
      case "net-operating-result" -> NET_OPERATING_RESULT;
      case "disposition-fund" -> DISPOSITION_FUND;
      case "debt-ratio" -> DEBT_RATIO;
      default -> throw new IllegalArgumentException(code);
    };
  }

  static Term term(String metric, int factor) {
    return new Term(metric, BigDecimal.valueOf(factor));
  }

  static Band band(
      BandClass bandClass, String from, boolean fromInclusive, String to, boolean toInclusive) {
    return new Band(
        bandClass,
        from == null ? null : new BigDecimal(from),
        fromInclusive,
        to == null ? null : new BigDecimal(to),
        toInclusive);
  }

  /** Higher is better, limits belong to the middle band. */
  static List<Band> rising(String lower, String upper) {
    return List.of(
        band(NOT_APPROVED, null, false, lower, false),
        band(LOWEST_ACCEPTABLE, lower, true, upper, true),
        band(DESIRED, upper, false, null, false));
  }

  static FiscalRule ratio(String code, Term numerator, List<Band> bands) {
    return rule(code, RuleUnit.PERCENT, 1, Basis.YEAR, List.of(numerator), REVENUE, bands);
  }

  /** The same rule on another basis and in another scope. */
  public static FiscalRule on(Basis basis, Scope scope, FiscalRule rule) {
    return new FiscalRule(
        rule.code(),
        rule.names(),
        rule.unit(),
        rule.decimals(),
        basis,
        rule.numerator(),
        rule.denominator(),
        rule.bands(),
        rule.validFrom(),
        rule.validTo(),
        rule.decision(),
        rule.source(),
        rule.ruleSet(),
        scope,
        rule.indicator());
  }

  static FiscalRule rule(
      String code,
      RuleUnit unit,
      int decimals,
      Basis basis,
      List<Term> numerator,
      List<Term> denominator,
      List<Band> bands) {
    return new FiscalRule(
        code,
        new Labels("Handlingsregel", "Fiscal rule"),
        unit,
        decimals,
        basis,
        numerator,
        denominator,
        bands,
        LocalDate.of(2024, 1, 1),
        null,
        null,
        "001:4451-4463");
  }
}
