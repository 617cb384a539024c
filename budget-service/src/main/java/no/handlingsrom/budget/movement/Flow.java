package no.handlingsrom.budget.movement;

import java.math.BigDecimal;

/**
 * Avsetning og bruk: what is allocated to funds and used from them in a year, NOK in KOSTRA sign.
 *
 * @param allocation positive
 * @param use negative
 */
record Flow(BigDecimal allocation, BigDecimal use) {

  static final Flow NONE = new Flow(BigDecimal.ZERO.setScale(2), BigDecimal.ZERO.setScale(2));

  Flow plus(Flow other) {
    return new Flow(allocation.add(other.allocation), use.add(other.use));
  }

  Flow minus(Flow other) {
    return new Flow(allocation.subtract(other.allocation), use.subtract(other.use));
  }

  /** What it adds to the funds, all told. */
  BigDecimal net() {
    return allocation.add(use);
  }

  boolean isNone() {
    return allocation.signum() == 0 && use.signum() == 0;
  }
}
