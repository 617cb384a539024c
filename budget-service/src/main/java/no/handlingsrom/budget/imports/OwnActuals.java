package no.handlingsrom.budget.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.handlingsrom.budget.organisation.Organisation;
import no.handlingsrom.budget.organisation.OrganisationRepository;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.budget.ImportMoved;
import no.handlingsrom.contracts.budget.ImportProfileDefined;
import no.handlingsrom.contracts.budget.PeriodsClosed;
import no.handlingsrom.http.imports.ImportBody;
import no.handlingsrom.http.imports.ImportProfile;
import no.handlingsrom.kit.imports.ActualsOwner;
import no.handlingsrom.kit.imports.ActualsPart;
import no.handlingsrom.kit.imports.ClosedPeriods;

/** This service owns the accounts of operations (kontoklasse 1) and the balance (kontoklasse 2). */
@ApplicationScoped
class OwnActuals implements ActualsOwner {

  private final OrganisationRepository organisations;

  OwnActuals(OrganisationRepository organisations) {
    this.organisations = organisations;
  }

  @Override
  public Set<ActualsPart> parts() {
    return Set.of(ActualsPart.OPERATING, ActualsPart.BALANCE);
  }

  @Override
  public Event moved(String municipality, ImportBody moved, long revision) {
    return new ImportMoved(
        municipality,
        moved.id(),
        revision,
        moved.finishedAt() == null ? moved.receivedAt() : moved.finishedAt(),
        moved.status().name().toLowerCase(Locale.ROOT),
        moved.source(),
        moved.year(),
        moved.through(),
        moved.ledger(),
        moved.sequence(),
        moved.ledger() == null ? 0 : moved.taken());
  }

  /** A unit is told by its code, or by an alias such as the number that the ERP has for it. */
  @Override
  public Map<String, String> refusedUnits(String municipality, int year, Set<String> units) {
    Organisation organisation = organisations.of(municipality);
    Map<String, String> refused = new HashMap<>();
    for (String unit : units) {
      organisation
          .refusal(organisation.codeOf(unit).orElse(unit), year)
          .ifPresent(reason -> refused.put(unit, reason));
    }
    return refused;
  }

  /** Projects of operations are registered nowhere; they are kept as the source tells them. */
  @Override
  public Map<String, String> refusedProjects(String municipality, Set<String> projects) {
    return Map.of();
  }

  @Override
  public Event profileDefined(String municipality, ImportProfile profile, Instant time) {
    return new ImportProfileDefined(municipality, profile.id(), time, profile.format().code());
  }

  @Override
  public Event closed(String municipality, ClosedPeriods closed) {
    return new PeriodsClosed(
        municipality, closed.year(), closed.revision(), closed.recordedAt(), closed.through());
  }
}
