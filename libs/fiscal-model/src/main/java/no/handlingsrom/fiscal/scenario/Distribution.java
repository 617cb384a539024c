package no.handlingsrom.fiscal.scenario;

import no.handlingsrom.fiscal.InvalidModelException;

/**
 * Sannsynlighetsfordeling of the step of a driver: percent, or percentage points of interest. Drawn
 * with strict arithmetic, so that a draw is the same on every machine.
 */
public sealed interface Distribution {

  /** A draw, from as many random numbers as the distribution needs. */
  double draw(SplitMix random);

  /** The least and the greatest step that is at all likely; the bounds of the driver hold them. */
  double least();

  double greatest();

  /**
   * Normalfordeling.
   *
   * @param standardDeviation 0 or more
   */
  record Normal(double mean, double standardDeviation) implements Distribution {

    private static final int LIKELY_DEVIATIONS = 3;

    public Normal {
      checkFinite("mean", mean);
      checkFinite("standardDeviation", standardDeviation);
      if (standardDeviation < 0) {
        throw new InvalidModelException("standardDeviation", "must be 0 or more");
      }
    }

    @Override
    public double draw(SplitMix random) {
      double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
      double angle = 2 * Math.PI * random.nextDouble();
      return mean + standardDeviation * radius * StrictMath.cos(angle);
    }

    @Override
    public double least() {
      return mean - LIKELY_DEVIATIONS * standardDeviation;
    }

    @Override
    public double greatest() {
      return mean + LIKELY_DEVIATIONS * standardDeviation;
    }
  }

  /** Trekantfordeling: the mode is the likeliest step. */
  record Triangular(double least, double mode, double greatest) implements Distribution {

    public Triangular {
      checkFinite("least", least);
      checkFinite("mode", mode);
      checkFinite("greatest", greatest);
      if (least > mode || mode > greatest) {
        throw new InvalidModelException("mode", "must be from least to greatest");
      }
    }

    @Override
    public double draw(SplitMix random) {
      double share = random.nextDouble();
      double width = greatest - least;
      if (share * width < mode - least) {
        return least + StrictMath.sqrt(share * width * (mode - least));
      }
      return greatest - StrictMath.sqrt((1 - share) * width * (greatest - mode));
    }
  }

  /** Jevn fordeling. */
  record Uniform(double least, double greatest) implements Distribution {

    public Uniform {
      checkFinite("least", least);
      checkFinite("greatest", greatest);
      if (least > greatest) {
        throw new InvalidModelException("greatest", "must not be below least");
      }
    }

    @Override
    public double draw(SplitMix random) {
      return least + (greatest - least) * random.nextDouble();
    }
  }

  private static void checkFinite(String field, double value) {
    if (!Double.isFinite(value)) {
      throw new InvalidModelException(field, "must be a number");
    }
  }
}
