package no.handlingsrom.fiscal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Forholdsmessig fordeling: divides an amount by weights into rounded parts that add up to it
 * exactly, by the method of largest remainders. Each part first gets the whole steps of its exact
 * share, towards zero; the steps that are left go one each to the largest remainders, of equal ones
 * to the first.
 */
public final class Apportionment {

  private Apportionment() {}

  /**
   * Divides an amount.
   *
   * @param amount NOK; a multiple of the step
   * @param weights at least one, none negative, not all zero
   * @param step what every part is a multiple of: 0.01 for øre, 1000 for thousands
   * @return one part per weight, with the sign of the amount or zero
   */
  public static List<BigDecimal> of(BigDecimal amount, List<BigDecimal> weights, BigDecimal step) {
    if (step.signum() <= 0) {
      throw new InvalidModelException("step", "must be positive");
    }
    if (amount.remainder(step).signum() != 0) {
      throw new InvalidModelException("amount", "must be a multiple of the step");
    }
    List<BigInteger> shares = whole(weights);
    BigInteger sum = shares.stream().reduce(BigInteger.ZERO, BigInteger::add);
    if (sum.signum() == 0) {
      throw new InvalidModelException("weights", "must not all be zero");
    }
    BigInteger steps = amount.abs().divide(step).toBigIntegerExact();
    List<BigInteger[]> parts =
        shares.stream().map(share -> steps.multiply(share).divideAndRemainder(sum)).toList();
    BigInteger given = parts.stream().map(part -> part[0]).reduce(BigInteger.ZERO, BigInteger::add);
    List<Integer> roundedUp =
        IntStream.range(0, parts.size())
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> parts.get(i)[1]).reversed())
            .limit(steps.subtract(given).intValueExact())
            .toList();
    List<BigDecimal> apportioned = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      BigInteger own = parts.get(i)[0];
      BigInteger got = roundedUp.contains(i) ? own.add(BigInteger.ONE) : own;
      BigDecimal part = step.multiply(new BigDecimal(got));
      apportioned.add(amount.signum() < 0 ? part.negate() : part);
    }
    return apportioned;
  }

  private static List<BigInteger> whole(List<BigDecimal> weights) {
    if (weights.stream().anyMatch(weight -> weight.signum() < 0)) {
      throw new InvalidModelException("weights", "must not be negative");
    }
    int digits = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    return weights.stream()
        .map(weight -> weight.movePointRight(Math.max(digits, 0)).toBigIntegerExact())
        .toList();
  }
}
