package no.handlingsrom.fiscal.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitMixTest {

  /** Worked out with integers of any size, outside this code. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, -6411193824288604561, -5511663747979980962",
    "42, 0, -4055539119107094118, 2107410080952646123",
    "42, 1, -5962614491207528707, 4628197939352213153",
    "-1, 19999, 2270959932360963022, -7271966004311926186",
  })
  void numbersFollowFromSeedAndRunAlone(long seed, int run, long first, long second) {
    SplitMix random = new SplitMix(seed, run);
    assertThat(random.nextLong()).isEqualTo(first);
    assertThat(random.nextLong()).isEqualTo(second);
  }

  @Test
  void numbersOfTheFirstDrawAreSpreadEvenlyOverTheRuns() {
    int[] tenths = new int[10];
    for (int run = 0; run < 100_000; run++) {
      tenths[(int) (new SplitMix(2024, run).nextDouble() * 10)]++;
    }
    assertThat(IntStream.of(tenths)).allMatch(count -> Math.abs(count - 10_000) < 500);
  }

  @ParameterizedTest
  @CsvSource({
    // mean and standard deviation: (a + b) / 2, (b − a) / √12
    "uniform, -1, 0, 3, 1, 1.1547",
    // (a + m + b) / 3, √((a² + m² + b² − ab − am − bm) / 18)
    "triangular, -1, 0, 4, 1, 1.0801",
    "normal, 0.5, 0, 2, 0.5, 2",
  })
  void drawsHaveTheMomentsOfTheirDistribution(
      String kind, double first, double mode, double second, double mean, double deviation) {
    Distribution distribution =
        switch (kind) {
          case "uniform" -> new Distribution.Uniform(first, second);
          case "triangular" -> new Distribution.Triangular(first, mode, second);
          default -> new Distribution.Normal(first, second);
        };
    double[] draws =
        IntStream.range(0, 200_000)
            .mapToDouble(run -> distribution.draw(new SplitMix(7, run)))
            .toArray();
    double average = DoubleStream.of(draws).average().orElseThrow();
    double variance =
        DoubleStream.of(draws).map(draw -> (draw - mean) * (draw - mean)).average().orElseThrow();
    assertThat(average).isCloseTo(mean, org.assertj.core.data.Offset.offset(0.02));
    assertThat(Math.sqrt(variance)).isCloseTo(deviation, org.assertj.core.data.Offset.offset(0.02));
  }
}
