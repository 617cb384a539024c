package no.handlingsrom.http.problem;

import java.util.List;

/** A request that cannot be carried out, told in the terms of the domain. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int MOST_VIOLATIONS = 100;

  private final ProblemKind kind;
  private final transient List<Violation> violations;

  /**
   * @param violations all that is wrong; a client is told the first hundred
   */
  public ProblemException(ProblemKind kind, String detail, List<Violation> violations) {
    super(detail);
    this.kind = kind;
    this.violations = violations.stream().limit(MOST_VIOLATIONS).toList();
  }

  public ProblemException(ProblemKind kind, String detail) {
    this(kind, detail, List.of());
  }

  /** A value that reads well but breaks a rule of the domain. */
  public static ProblemException broken(String field, String reason) {
    return broken(List.of(new Violation(field, reason)));
  }

  /** Several values that break rules of the domain; at least one. */
  public static ProblemException broken(List<Violation> violations) {
    return new ProblemException(ProblemKind.RULE_BROKEN, describe(violations), violations);
  }

  /** A value that is not of the form the contract asks for. */
  public static ProblemException malformed(String field, String reason) {
    return malformed(List.of(new Violation(field, reason)));
  }

  static ProblemException malformed(List<Violation> violations) {
    return new ProblemException(ProblemKind.MALFORMED_REQUEST, describe(violations), violations);
  }

  public static ProblemException notFound(String what) {
    return new ProblemException(ProblemKind.NOT_FOUND, what + " does not exist");
  }

  public static ProblemException alreadyExists(String field, String what) {
    return new ProblemException(
        ProblemKind.ALREADY_EXISTS,
        what + " exists already",
        List.of(new Violation(field, "is taken")));
  }

  private static String describe(List<Violation> violations) {
    Violation first = violations.get(0);
    String rest = violations.size() == 1 ? "" : " (and " + (violations.size() - 1) + " more)";
    return first.field() + ": " + first.reason() + rest;
  }

  public ProblemKind kind() {
    return kind;
  }

  public List<Violation> violations() {
    return violations;
  }
}
