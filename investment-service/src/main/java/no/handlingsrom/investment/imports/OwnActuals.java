package no.handlingsrom.investment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.investment.ImportMoved;
import no.handlingsrom.contracts.investment.ImportProfileDefined;
import no.handlingsrom.contracts.investment.PeriodsClosed;
import no.handlingsrom.http.imports.ImportBody;
import no.handlingsrom.http.imports.ImportProfile;
import no.handlingsrom.investment.following.FollowUp;
import no.handlingsrom.kit.imports.ActualsOwner;
import no.handlingsrom.kit.imports.ActualsPart;
import no.handlingsrom.kit.imports.ClosedPeriods;

/** This service owns the accounts of investment (kontoklasse 0). */
@ApplicationScoped
class OwnActuals implements ActualsOwner {

  private final FollowUp followUp;

  OwnActuals(FollowUp followUp) {
    this.followUp = followUp;
  }

  @Override
  public Set<ActualsPart> parts() {
    return Set.of(ActualsPart.INVESTMENT);
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

  /** Investments are divided by project here; units are kept as the source tells them. */
  @Override
  public Map<String, String> refusedUnits(String municipality, int year, Set<String> units) {
    return Map.of();
  }

  @Override
  public Map<String, String> refusedProjects(String municipality, Set<String> projects) {
    return followUp.unknown(municipality, projects).stream()
        .collect(Collectors.toMap(id -> id, id -> "no version has such a project"));
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
