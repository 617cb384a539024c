package no.handlingsrom.testkit;

/** An answer or event that does not keep to its published contract; fails the test. */
public final class ContractViolation extends AssertionError {

  ContractViolation(String message) {
    super(message);
  }
}
