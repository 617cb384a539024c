package no.handlingsrom.budget.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import no.handlingsrom.budget.cases.Body;
import no.handlingsrom.budget.cases.BodyKind;
import no.handlingsrom.budget.cases.BodyRepository;
import no.handlingsrom.http.problem.ProblemException;

/** Plan and budget are the council's own to adopt; it cannot leave that to others (KL § 14-2). */
@ApplicationScoped
class AdoptionAuthority {

  private final BodyRepository bodies;

  AdoptionAuthority(BodyRepository bodies) {
    this.bodies = bodies;
  }

  /**
   * Holds the body that is said to have decided against the bodies of the municipality.
   *
   * @param code of the body
   * @throws ProblemException rule-broken when there is no such body, or when it is not the council
   */
  void check(String municipality, String code) {
    Body body =
        bodies
            .find(municipality, code)
            .orElseThrow(() -> ProblemException.broken("body", "no such body: " + code));
    if (body.kind() != BodyKind.COUNCIL) {
      throw ProblemException.broken(
          "body",
          "%s is no council (%s); the council alone adopts plan and budget, KL § 14-2"
              .formatted(code, body.kind().code()));
    }
  }
}
