package no.handlingsrom.contracts.investment;

import java.time.Instant;
import java.util.List;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.scenario.ExpectedInterest;
import no.handlingsrom.fiscal.scenario.PlannedProject;

/**
 * Prosjektporteføljen of a version with what it expects of interest: what a scenario needs besides
 * the figures of the version.
 *
 * @param sequence that of the {@link InvestmentState} published with it
 * @param projects those that stand on their own, in order of registration
 * @param interest by year; a year that nothing is assumed of is absent
 */
public record PortfolioState(
    VersionKey version,
    long sequence,
    Instant time,
    List<PlannedProject> projects,
    List<ExpectedInterest> interest)
    implements Event {

  public PortfolioState {
    Fields.required(version, "version");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    projects = List.copyOf(Fields.required(projects, "projects"));
    interest = List.copyOf(Fields.required(interest, "interest"));
  }

  @Override
  public String key() {
    return version.key();
  }
}
