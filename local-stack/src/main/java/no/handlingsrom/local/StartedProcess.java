package no.handlingsrom.local;

import no.handlingsrom.embedded.ProcessMark;

/** A Java process that {@code up} started, by what it is called. */
record StartedProcess(String name, ProcessMark mark) {

  static StartedProcess parse(String line) {
    String[] parts = line.split(" ", 2);
    return new StartedProcess(parts[0], ProcessMark.parse(parts[1]));
  }

  void stop() {
    mark.stop("TERM");
  }

  @Override
  public String toString() {
    return name + " " + mark;
  }
}
