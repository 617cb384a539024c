package no.handlingsrom.budget.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.contracts.budget.OrganisationChanged;
import no.handlingsrom.contracts.budget.Unit;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.outbox.Outbox;

/**
 * Changes trees: units are added or stated anew, and what was known before stays known. Amounts
 * keep their place: no change moves what stands on a unit to another service or programme area.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OrganisationChanging {

  private final OrganisationRepository organisations;
  private final Outbox outbox;

  OrganisationChanging(OrganisationRepository organisations, Outbox outbox) {
    this.organisations = organisations;
    this.outbox = outbox;
  }

  /** The tree as it stands; nobody else changes it until the transaction ends. */
  Organisation begin(String municipality) {
    return organisations.heldForChange(municipality);
  }

  /**
   * What is wrong with stating units so.
   *
   * @param before the tree, as {@link #begin} gave it
   * @return nothing where it may be recorded
   */
  List<TreeFlaw> check(String municipality, Organisation before, List<Unit> units) {
    Organisation after = before.with(units);
    List<TreeFlaw> flaws = new ArrayList<>(TreeRule.check(after.units()));
    flaws.addAll(otherKinds(before, units));
    if (flaws.isEmpty() && units.stream().map(Unit::code).anyMatch(before::contains)) {
      flaws.addAll(displaced(municipality, before, after));
    }
    return flaws;
  }

  /**
   * Records units.
   *
   * @return the number of the change of the tree
   * @throws ProblemException rule-broken when an event could not carry the tree
   */
  long record(String municipality, String title, List<Unit> units) {
    LedgerHead head = organisations.record(municipality, title, units);
    outbox.append(
        municipality,
        new OrganisationChanged(municipality, organisations.of(municipality).toEvent()),
        head.time());
    return head.sequence();
  }

  private static List<TreeFlaw> otherKinds(Organisation before, List<Unit> units) {
    return units.stream()
        .filter(
            unit ->
                before.unit(unit.code()).filter(known -> known.kind() != unit.kind()).isPresent())
        .map(unit -> new TreeFlaw(unit.code(), 0, "kind", "a unit keeps its kind"))
        .toList();
  }

  private List<TreeFlaw> displaced(String municipality, Organisation before, Organisation after) {
    List<TreeFlaw> flaws = new ArrayList<>();
    organisations
        .yearsWithAmounts(municipality)
        .forEach(
            (code, years) -> {
              List<Integer> moved =
                  years.stream()
                      .filter(year -> !place(before, code, year).equals(place(after, code, year)))
                      .toList();
              if (!moved.isEmpty()) {
                flaws.add(
                    new TreeFlaw(
                        code,
                        after.unit(code).orElseThrow().earlier().size(),
                        "parent",
                        "amounts of %s stand on %s and would lose their place"
                            .formatted(moved, code)));
              }
            });
    return flaws;
  }

  private static Optional<List<Object>> place(Organisation tree, String code, int year) {
    return tree.placement(code, year)
        .map(placement -> List.of(placement, tree.programmeArea(code, year)));
  }
}
