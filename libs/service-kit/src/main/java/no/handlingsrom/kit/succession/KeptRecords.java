package no.handlingsrom.kit.succession;

import java.util.OptionalInt;

/** What a service keeps under which municipality number. */
public interface KeptRecords {

  /** The first year of a plan that is kept under a number; empty when there is none. */
  OptionalInt firstYearOfPlan(String municipality, String plan);

  /** Whether the account book of a year is kept under a number. */
  boolean keepsAccounts(String municipality, int year);
}
