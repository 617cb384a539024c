package no.handlingsrom.indicator.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Indicators that are defined together. */
@Schema(name = "Indicators")
record IndicatorsBody(@NotEmpty List<@NotNull @Valid IndicatorBody> indicators) {

  /**
   * The indicators themselves.
   *
   * @throws ProblemException rule-broken, naming what is wrong with each by itself
   */
  List<Indicator> toDomain() {
    List<Violation> violations = new ArrayList<>();
    List<Indicator> domain = new ArrayList<>();
    for (int i = 0; i < indicators.size(); i++) {
      try {
        domain.add(indicators.get(i).toDomain());
      } catch (InvalidModelException e) {
        violations.add(new Violation("indicators[" + i + "]." + e.field(), e.reason()));
      }
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
    return domain;
  }
}
