package no.handlingsrom.investment;

import no.handlingsrom.testkit.ServiceArchitecture;

/** The shape of this service. */
class ArchitectureTest extends ServiceArchitecture {

  ArchitectureTest() {
    super("no.handlingsrom.investment");
  }
}
