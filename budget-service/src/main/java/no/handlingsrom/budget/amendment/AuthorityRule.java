package no.handlingsrom.budget.amendment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.handlingsrom.budget.cases.Body;
import no.handlingsrom.budget.cases.BodyKind;
import no.handlingsrom.http.problem.Violation;

/**
 * Fullmakt: what a body may amend. The council (kommunestyret) sets the frames and may amend
 * anything; a main committee (hovedutvalg) may move money inside a service area of its own; the
 * director (kommunedirektøren) may move money inside the frame of a programme area. Everything else
 * is the council's. {@code docs/rules/authority.md} is its specification.
 */
final class AuthorityRule {

  private AuthorityRule() {}

  /**
   * What goes beyond the authority of the body; empty when nothing does.
   *
   * @param investmentLeg whether money is moved between operations and investment
   */
  static List<Violation> check(Body body, List<Movement> movements, boolean investmentLeg) {
    if (investmentLeg && body.kind() != BodyKind.COUNCIL) {
      return List.of(new Violation("investmentLeg", "amends investments, which is the council's"));
    }
    return switch (body.kind()) {
      case COUNCIL -> List.of();
      case MAIN_COMMITTEE -> mainCommittee(body, movements);
      case DIRECTOR -> director(movements);
      case EXECUTIVE_COMMITTEE, ADVISORY ->
          List.of(new Violation("case", body.code() + " recommends and does not decide"));
    };
  }

  private static List<Violation> mainCommittee(Body body, List<Movement> movements) {
    List<Violation> violations = new ArrayList<>();
    for (Movement movement : movements) {
      if (movement.central() || !body.areas().contains(movement.area())) {
        violations.add(
            new Violation(
                "entries",
                "%s is outside the service areas of %s".formatted(movement.unit(), body.code())));
      }
    }
    violations.addAll(leaving(movements, Movement::area, "service area"));
    return violations;
  }

  private static List<Violation> director(List<Movement> movements) {
    List<Violation> violations = new ArrayList<>();
    List<Movement> framed = new ArrayList<>();
    for (Movement movement : movements) {
      if (movement.central() || movement.programmeArea() == null) {
        violations.add(
            new Violation("entries", movement.unit() + " is in no frame the director may use"));
      } else {
        framed.add(movement);
      }
    }
    violations.addAll(leaving(framed, Movement::programmeArea, "programme area"));
    return violations;
  }

  private static List<Violation> leaving(
      List<Movement> movements, Function<Movement, String> frame, String kind) {
    return movements.stream()
        .collect(
            Collectors.groupingBy(
                movement -> movement.year() + " " + frame.apply(movement),
                TreeMap::new,
                Collectors.reducing(BigDecimal.ZERO, Movement::amount, BigDecimal::add)))
        .entrySet()
        .stream()
        .filter(sum -> sum.getValue().signum() != 0)
        .map(
            sum ->
                new Violation(
                    "entries",
                    "changes the frame of a %s, which is the council's: %s by %s NOK"
                        .formatted(kind, sum.getKey(), sum.getValue().toPlainString())))
        .toList();
  }
}
