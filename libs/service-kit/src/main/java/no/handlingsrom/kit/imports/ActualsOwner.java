package no.handlingsrom.kit.imports;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.http.imports.ImportBody;
import no.handlingsrom.http.imports.ImportProfile;

/** What a service says of the actuals that are its own; one bean of each service that has any. */
public interface ActualsOwner {

  /** The parts it takes out of files; it counts the rest. */
  Set<ActualsPart> parts();

  /**
   * The event that tells what became of an import.
   *
   * @param moved the import as it stands now
   */
  Event moved(String municipality, ImportBody moved, long revision);

  /** Why nothing of a year can stand on some of these units, by unit. */
  Map<String, String> refusedUnits(String municipality, int year, Set<String> units);

  /** Why nothing can stand on some of these projects, by project. */
  Map<String, String> refusedProjects(String municipality, Set<String> projects);

  /** The event that tells that a profile was defined. */
  Event profileDefined(String municipality, ImportProfile profile, Instant time);

  /** The event that tells that periods were closed, or opened again. */
  Event closed(String municipality, ClosedPeriods closed);
}
