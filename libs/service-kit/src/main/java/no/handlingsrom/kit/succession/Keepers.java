package no.handlingsrom.kit.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Under which number something of a municipality is kept: its own, or an earlier one for what began
 * before the change. What its own number has counts first.
 */
@ApplicationScoped
public class Keepers {

  private final Successions successions;
  private final Instance<KeptRecords> kept;

  Keepers(Successions successions, Instance<KeptRecords> kept) {
    this.successions = successions;
    this.kept = kept;
  }

  /** Whether this service follows municipality numbers. */
  boolean follows() {
    return kept.isResolvable();
  }

  /** The number that a plan is kept under; the one asked for where no other keeps it. */
  public String ofPlan(String municipality, String plan) {
    return kept.get().firstYearOfPlan(municipality, plan).isPresent()
        ? municipality
        : earlier(municipality, succession -> keepsPlan(succession, plan));
  }

  private boolean keepsPlan(Succession succession, String plan) {
    OptionalInt firstYear = kept.get().firstYearOfPlan(succession.predecessor(), plan);
    return firstYear.isPresent() && firstYear.getAsInt() < succession.from().getYear();
  }

  /** The number that the accounts of a year are kept under; the one asked for where none is. */
  public String ofAccounts(String municipality, int year) {
    return kept.get().keepsAccounts(municipality, year)
        ? municipality
        : earlier(
            municipality,
            succession ->
                year < succession.from().getYear()
                    && kept.get().keepsAccounts(succession.predecessor(), year));
  }

  private String earlier(String municipality, Predicate<Succession> keeps) {
    return successions.before(municipality).stream()
        .filter(keeps)
        .findFirst()
        .map(Succession::predecessor)
        .orElse(municipality);
  }
}
