package no.handlingsrom.fiscal.metric;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.handlingsrom.fiscal.Labels;

/**
 * Nøkkelstørrelse: a yearly amount in NOK that a service computes from its ledger. Some are only
 * named, because adopted rules use them: nobody publishes them yet, and a rule about them is not
 * assessable. KL is the Local Government Act (kommuneloven).
 */
public enum Metric {
  /** Netto driftsresultat, §§ 5-4 and 5-6. KOSTRA sign: a surplus is negative. */
  NET_OPERATING_RESULT(
      "net-operating-result", Owner.BUDGET, "Netto driftsresultat", "Net operating result"),
  /** Sum driftsinntekter, § 5-6. KOSTRA sign: negative. */
  GROSS_OPERATING_REVENUE(
      "gross-operating-revenue", Owner.BUDGET, "Sum driftsinntekter", "Gross operating revenue"),
  /** Avdrag på lån in the operating budget (art 510-511). Positive. */
  LOAN_INSTALMENTS("loan-instalments", Owner.BUDGET, "Avdrag på lån", "Instalments on loans"),
  /** Overføring til investering in the operating budget (art 570). Positive. */
  TRANSFER_TO_INVESTMENT(
      "transfer-to-investment",
      Owner.BUDGET,
      "Overføring til investering",
      "Transfer to investment"),
  /** Disposisjonsfond per 31 December. A balance: positive. */
  CLOSING_DISPOSITION_FUND(
      "closing-disposition-fund",
      Owner.BUDGET,
      "Disposisjonsfond 31.12.",
      "Disposition fund at 31 December"),
  /** Rammetilskudd (art 800). KOSTRA sign: negative. */
  GENERAL_GRANT("general-grant", Owner.BUDGET, "Rammetilskudd", "General grant"),
  /** Inntekts- og formuesskatt (art 870). KOSTRA sign: negative. */
  INCOME_AND_WEALTH_TAX(
      "income-and-wealth-tax",
      Owner.BUDGET,
      "Inntekts- og formuesskatt",
      "Tax on income and wealth"),
  /** Lønn og sosiale utgifter, § 5-6. Positive. */
  WAGES_AND_SOCIAL_COSTS(
      "wages-and-social-costs", Owner.BUDGET, "Lønn og sosiale utgifter", "Wages and social costs"),
  /** Kjøp av varer og tjenester, § 5-6. Positive. */
  GOODS_AND_SERVICES(
      "goods-and-services",
      Owner.BUDGET,
      "Kjøp av varer og tjenester",
      "Purchases of goods and services"),
  /** Renteinntekter (art 900-901). KOSTRA sign: negative. */
  INTEREST_INCOME("interest-income", Owner.BUDGET, "Renteinntekter", "Interest income"),
  /** Utbytter (art 905). KOSTRA sign: negative. */
  DIVIDENDS("dividends", Owner.BUDGET, "Utbytter", "Dividends"),
  /** Gevinster og tap på finansielle omløpsmidler (art 509, 909). KOSTRA sign: a gain negative. */
  FINANCIAL_GAINS_AND_LOSSES(
      "financial-gains-and-losses",
      Owner.BUDGET,
      "Gevinster og tap på finansielle omløpsmidler",
      "Gains and losses on current financial assets"),
  /** Renteutgifter (art 500-501), whoever bears them. Positive. */
  INTEREST_EXPENDITURE(
      "interest-expenditure", Owner.BUDGET, "Renteutgifter", "Interest expenditure"),
  /** Avsetninger til disposisjonsfond (art 540). Positive. */
  ALLOCATION_TO_DISPOSITION_FUND(
      "allocation-disposition-fund",
      Owner.BUDGET,
      "Avsetninger til disposisjonsfond",
      "Allocations to the disposition fund"),
  /** Bruk av disposisjonsfond (art 940). KOSTRA sign: negative. */
  USE_OF_DISPOSITION_FUND(
      "use-disposition-fund",
      Owner.BUDGET,
      "Bruk av disposisjonsfond",
      "Use of the disposition fund"),
  /** Sum investeringsutgifter, § 5-5. Positive. */
  INVESTMENT_EXPENDITURE(
      "investment-expenditure",
      Owner.INVESTMENT,
      "Sum investeringsutgifter",
      "Investment expenditure"),
  /** Bruk av lån, § 5-5, on-lending excluded. KOSTRA sign: negative. */
  USE_OF_LOANS("use-of-loans", Owner.INVESTMENT, "Bruk av lån", "Use of loans"),
  /** Overføring fra drift in the investment budget (art 970). KOSTRA sign: negative. */
  TRANSFER_FROM_OPERATIONS(
      "transfer-from-operations",
      Owner.INVESTMENT,
      "Overføring fra drift",
      "Transfer from operations"),
  /** Lånegjeld til investeringer per 31 December, start loans excluded. A balance: positive. */
  CLOSING_INVESTMENT_DEBT(
      "closing-investment-debt",
      Owner.INVESTMENT,
      "Lånegjeld til investeringer 31.12.",
      "Investment debt at 31 December"),
  /** Startlån per 31 December. A balance: positive. */
  CLOSING_START_LOAN_DEBT(
      "closing-start-loan-debt",
      Owner.INVESTMENT,
      "Startlån 31.12.",
      "Start-loan debt at 31 December"),
  /** Planlagte avdrag of the debt plan, start loans excluded. Positive. */
  PLANNED_LOAN_INSTALMENTS(
      "planned-loan-instalments",
      Owner.INVESTMENT,
      "Planlagte avdrag på lån",
      "Planned instalments on loans"),
  /** Sum investeringsinntekter, § 5-5. KOSTRA sign: negative. */
  INVESTMENT_INCOME(
      "investment-income", Owner.INVESTMENT, "Sum investeringsinntekter", "Investment income"),
  /** Fremført til inndekning i senere år (udekket), § 5-5. Positive: expenditure uncovered. */
  UNCOVERED_INVESTMENT(
      "uncovered-investment",
      Owner.INVESTMENT,
      "Udekket i investeringsbudsjettet",
      "Uncovered in the investment budget"),
  /** Selvkostlån per 31 December, part of the investment debt. A balance: positive. */
  CLOSING_SELF_COST_DEBT(
      "closing-self-cost-debt",
      Owner.INVESTMENT,
      "Selvkostlån 31.12.",
      "Self-cost debt at 31 December"),
  /** Renter of all loans on their average balance, as the debt engine expects them. Positive. */
  PLANNED_INTEREST_EXPENDITURE(
      "planned-interest-expenditure",
      Owner.INVESTMENT,
      "Beregnede renteutgifter",
      "Planned interest expenditure"),
  /** Avskrivninger of the assets there are and those invested in. Positive. */
  PLANNED_DEPRECIATION(
      "planned-depreciation", Owner.INVESTMENT, "Beregnede avskrivninger", "Planned depreciation"),
  /** FDV-kostnader: running cost of projects, as far as stated. KOSTRA sign: a saving negative. */
  PLANNED_RUNNING_COST(
      "planned-running-cost",
      Owner.INVESTMENT,
      "Driftskonsekvenser av investeringer",
      "Running cost of investments"),
  /** Bokført verdi av avskrivbare anleggsmidler per 31 December. A balance: positive. */
  CLOSING_BOOK_VALUE(
      "closing-book-value",
      Owner.INVESTMENT,
      "Bokført verdi av avskrivbare anleggsmidler 31.12.",
      "Book value of depreciable assets at 31 December"),
  /** Minimumsavdrag, KL § 14-18, by the balances of 31 December. Positive. */
  MINIMUM_INSTALMENT(
      "minimum-instalment", Owner.INVESTMENT, "Minimumsavdrag", "Minimum instalment"),
  /** Avsetninger til ubundet investeringsfond, § 5-5. Positive. */
  ALLOCATION_UNRESTRICTED_INVESTMENT_FUND(
      "allocation-unrestricted-investment-fund",
      Owner.INVESTMENT,
      "Avsetninger til ubundet investeringsfond",
      "Allocations to the unrestricted investment fund"),
  /** Bruk av ubundet investeringsfond, § 5-5. KOSTRA sign: negative. */
  USE_UNRESTRICTED_INVESTMENT_FUND(
      "use-unrestricted-investment-fund",
      Owner.INVESTMENT,
      "Bruk av ubundet investeringsfond",
      "Use of the unrestricted investment fund"),
  /** Avsetninger til bundne investeringsfond, § 5-5. Positive. */
  ALLOCATION_RESTRICTED_INVESTMENT_FUNDS(
      "allocation-restricted-investment-funds",
      Owner.INVESTMENT,
      "Avsetninger til bundne investeringsfond",
      "Allocations to restricted investment funds"),
  /** Bruk av bundne investeringsfond, § 5-5. KOSTRA sign: negative. */
  USE_RESTRICTED_INVESTMENT_FUNDS(
      "use-restricted-investment-funds",
      Owner.INVESTMENT,
      "Bruk av bundne investeringsfond",
      "Use of restricted investment funds"),
  /** Frie inntekter: general grant, tax on income and wealth. KOSTRA sign: negative. */
  FREE_INCOME("free-income", Owner.BUDGET, "Frie inntekter", "Free income"),
  /** Mindreforbruk not yet allocated per 31 December, KL § 14-11. Positive. */
  UNALLOCATED_SURPLUS(
      "unallocated-surplus", Owner.BUDGET, "Udisponert mindreforbruk", "Unallocated surplus"),
  /** Merforbruk ført til inndekning i senere år per 31 December, KL § 14-12. Positive. */
  ACCUMULATED_DEFICIT(
      "accumulated-deficit", Owner.BUDGET, "Akkumulert merforbruk", "Accumulated deficit"),
  /** Arbeidskapital per 31 December: current assets less current liabilities. */
  WORKING_CAPITAL("working-capital", Owner.BUDGET, "Arbeidskapital", "Working capital"),
  /** Arbeidskapital uten premieavvik per 31 December. */
  WORKING_CAPITAL_EXCLUDING_PENSION_DEVIATION(
      "working-capital-excluding-pension-deviation",
      Owner.BUDGET,
      "Arbeidskapital uten premieavvik",
      "Working capital excluding pension deviation"),
  /** Netto renteeksponering: debt less assets whose interest the municipality bears. Positive. */
  NET_INTEREST_EXPOSURE(
      "net-interest-exposure", Owner.BUDGET, "Netto renteeksponering", "Net interest exposure"),
  /** Langsiktig gjeld per 31 December. A balance: positive. */
  LONG_TERM_DEBT("long-term-debt", Owner.INVESTMENT, "Langsiktig gjeld", "Long-term debt"),
  /** Langsiktig gjeld uten pensjonsforpliktelser per 31 December. A balance: positive. */
  LONG_TERM_DEBT_EXCLUDING_PENSION(
      "long-term-debt-excluding-pension",
      Owner.INVESTMENT,
      "Langsiktig gjeld uten pensjonsforpliktelser",
      "Long-term debt excluding pension liabilities"),
  /** Lånegjeld betjent av frie inntekter per 31 December. A balance: positive. */
  DEBT_SERVED_BY_FREE_INCOME(
      "debt-served-by-free-income",
      Owner.INVESTMENT,
      "Lånegjeld betjent av frie inntekter",
      "Debt served by free income"),
  /** Sertifikatlån per 31 December. A balance: positive. */
  CERTIFICATE_LOANS("certificate-loans", Owner.INVESTMENT, "Sertifikatlån", "Certificate loans");

  private static final Labels NOBODY =
      new Labels("ingen publiserer tallet ennå", "nobody publishes the figure yet");
  private static final Set<Metric> PUBLISHED =
      EnumSet.range(NET_OPERATING_RESULT, USE_RESTRICTED_INVESTMENT_FUNDS);
  private static final Set<Metric> WITH_SELF_COST =
      EnumSet.of(
          LOAN_INSTALMENTS,
          INVESTMENT_EXPENDITURE,
          USE_OF_LOANS,
          CLOSING_INVESTMENT_DEBT,
          PLANNED_LOAN_INSTALMENTS);

  private final String code;
  private final Owner owner;
  private final Labels names;

  Metric(String code, Owner owner, String nb, String en) {
    this.code = code;
    this.owner = owner;
    this.names = new Labels(nb, en);
  }

  public String code() {
    return code;
  }

  public Owner owner() {
    return owner;
  }

  public Labels names() {
    return names;
  }

  /** Why no service has a value of it, whatever the year; empty where one publishes it. */
  public Optional<Labels> unpublished() {
    return PUBLISHED.contains(this) ? Optional.empty() : Optional.of(NOBODY);
  }

  /** Whether investments or debt of self-cost services (selvkost, KL § 15-1) are in it. */
  public boolean holdsSelfCost() {
    return WITH_SELF_COST.contains(this);
  }

  /** Whether it is made of disposition funds. */
  public boolean holdsFunds() {
    return this == CLOSING_DISPOSITION_FUND;
  }

  public static Optional<Metric> of(String code) {
    return Arrays.stream(values()).filter(metric -> metric.code.equals(code)).findFirst();
  }
}
