package no.handlingsrom.fiscal.scenario;

import java.util.List;
import java.util.stream.Stream;

/** Trekninger: what a run draws, in order; the places of a vector of doubles. */
record Draws(List<Draw> all) {

  /**
   * One number a run draws.
   *
   * @param years in which it is the step of its driver
   */
  record Draw(UncertainDriver of, List<Integer> years) {}

  static Draws of(List<UncertainDriver> drivers, List<Integer> years) {
    return new Draws(
        drivers.stream()
            .flatMap(
                driver ->
                    driver.eachYear()
                        ? years.stream().map(year -> new Draw(driver, List.of(year)))
                        : Stream.of(new Draw(driver, years)))
            .toList());
  }

  double[] drawn(long seed, int run) {
    SplitMix random = new SplitMix(seed, run);
    return all.stream().mapToDouble(draw -> draw.of().distribution().draw(random)).toArray();
  }
}
