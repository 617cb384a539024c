package no.handlingsrom.kit.position;

import java.util.Map;
import no.handlingsrom.fiscal.metric.Owner;

/** Where a service that keeps plan versions stands with one of them. */
public interface VersionStanding {

  /** The owner whose numbers this service gives out itself. */
  Owner owner();

  /**
   * The last sequence acted on, per owner this service follows.
   *
   * @return 0 for an owner that has not been heard of, and for a version that is not known
   */
  Map<Owner, Long> of(String municipality, String plan, String version);
}
