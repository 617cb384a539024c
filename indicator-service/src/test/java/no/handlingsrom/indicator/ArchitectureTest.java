package no.handlingsrom.indicator;

import no.handlingsrom.testkit.ServiceArchitecture;

/** The shape of this service. */
class ArchitectureTest extends ServiceArchitecture {

  ArchitectureTest() {
    super("no.handlingsrom.indicator");
  }
}
