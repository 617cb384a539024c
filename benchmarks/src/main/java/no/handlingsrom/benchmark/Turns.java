package no.handlingsrom.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets several ways of doing the same take turns, so that whatever else happens on the machine
 * happens to all of them.
 */
final class Turns {

  /** Something that is timed; it returns what it found, so that nothing is optimised away. */
  interface Step {
    Object run() throws Exception;
  }

  private final Map<String, Step> steps = new LinkedHashMap<>();
  private Object last;

  Turns with(String name, Step step) {
    steps.put(name, step);
    return this;
  }

  /** Each step as often as asked for, after as many rounds that do not count. */
  Map<String, Timings> take(int warmUp, int rounds) throws Exception {
    Map<String, long[]> nanos = new LinkedHashMap<>();
    steps.keySet().forEach(name -> nanos.put(name, new long[rounds]));
    for (int round = -warmUp; round < rounds; round++) {
      for (Map.Entry<String, Step> step : steps.entrySet()) {
        long start = System.nanoTime();
        last = step.getValue().run();
        long taken = System.nanoTime() - start;
        if (round >= 0) {
          nanos.get(step.getKey())[round] = taken;
        }
      }
    }
    Map<String, Timings> timings = new LinkedHashMap<>();
    nanos.forEach((name, taken) -> timings.put(name, new Timings(taken)));
    return timings;
  }

  /** What the last step found. */
  Object last() {
    return last;
  }
}
