package no.handlingsrom.local;

/** The four programs of Handlingsrom, with the ports the documentation promises. */
enum Service {
  BUDGET("budget-service", 8081),
  INVESTMENT("investment-service", 8082),
  INDICATOR("indicator-service", 8083),
  GATEWAY("gateway", 8080);

  private final String module;
  private final int standardPort;

  Service(String module, int standardPort) {
    this.module = module;
    this.standardPort = standardPort;
  }

  String module() {
    return module;
  }

  int standardPort() {
    return standardPort;
  }
}
