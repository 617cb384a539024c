package no.handlingsrom.investment.purpose;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.investment.appropriation.OutlayLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Purposes as a client asks for them. */
@Schema(name = "NewPurposes")
record NewPurposes(@NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid PurposeBody> purposes) {

  /**
   * Checks that every line is one that is divided by purpose.
   *
   * @throws ProblemException rule-broken, naming every offending field
   */
  void checkLines() {
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < purposes.size(); i++) {
      String line = purposes.get(i).line();
      if (OutlayLine.of(line).filter(OutlayLine::hasPurposes).isEmpty()) {
        violations.add(
            new Violation(
                "purposes[" + i + "].line", "no line that is divided by purpose: " + line));
      }
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
  }

  /**
   * Checks that every code is new.
   *
   * @throws ProblemException already-exists, naming the first that is not
   */
  void checkCodes(Set<String> taken) {
    Set<String> known = new HashSet<>(taken);
    for (int i = 0; i < purposes.size(); i++) {
      String code = purposes.get(i).code();
      if (!known.add(code)) {
        throw ProblemException.alreadyExists("purposes[" + i + "].code", "purpose " + code);
      }
    }
  }
}
