package no.handlingsrom.http.imports;

import com.fasterxml.jackson.annotation.JsonProperty;

/** By which number of an XML file an account is looked up in a profile. */
public enum AccountBasis {
  /** The own account number of the municipality. */
  @JsonProperty("account")
  ACCOUNT,
  /** SAF-T: the code its account list groups the account under (standard account, KOSTRA art). */
  @JsonProperty("grouping-code")
  GROUPING_CODE
}
