package no.handlingsrom.fiscal.metric;

import java.util.Arrays;
import java.util.Optional;
import no.handlingsrom.fiscal.Labels;

/** Nøkkelstørrelse: a yearly amount in NOK that a service computes from its ledger. */
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
      "Planned instalments on loans");

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

  public static Optional<Metric> of(String code) {
    return Arrays.stream(values()).filter(metric -> metric.code.equals(code)).findFirst();
  }
}
