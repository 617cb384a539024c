package no.handlingsrom.budget.balance;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An account of the balance that a rule rests on. */
public enum BalanceAccount {
  /** Avskrivbare anleggsmidler: book value, land left out. */
  @JsonProperty("depreciable-fixed-assets")
  DEPRECIABLE_FIXED_ASSETS("depreciable-fixed-assets"),
  /** Lånegjeld til investeringer: loans for on-lending and for churches left out. */
  @JsonProperty("investment-loan-debt")
  INVESTMENT_LOAN_DEBT("investment-loan-debt");

  private final String code;

  BalanceAccount(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
