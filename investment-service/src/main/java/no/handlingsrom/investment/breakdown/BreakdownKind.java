package no.handlingsrom.investment.breakdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.investment.appropriation.Appropriation;
import no.handlingsrom.investment.appropriation.OutlayLine;

/** What a breakdown parts by. */
enum BreakdownKind {
  /** Tjenesteområde, of the outlay. */
  AREA,
  /** Selvkost or ordinary, of the outlay. */
  SELF_COST,
  /** Prosjekt, of the outlay. */
  PROJECT,
  /** Finansieringskilde: everything that is not outlay. */
  SOURCE;

  /**
   * Reads the last part of the path.
   *
   * @throws ProblemException not-found
   */
  static BreakdownKind of(String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound("breakdown by " + code));
  }

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it asks what each project is appropriated. */
  boolean asksForProjects() {
    return this == PROJECT || this == SELF_COST;
  }

  /** Which entries it is about. */
  Predicate<Appropriation> counted() {
    Predicate<Appropriation> outlay = entry -> OutlayLine.of(entry.line()).isPresent();
    return this == SOURCE ? outlay.negate() : outlay;
  }
}
