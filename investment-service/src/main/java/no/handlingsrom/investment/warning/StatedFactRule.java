package no.handlingsrom.investment.warning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.investment.fact.StatedFact;
import no.handlingsrom.investment.project.Project;

/** What the text states must be what the register has, as precisely as the text states it. */
final class StatedFactRule {

  private static final String NOTHING_NB = "ingen";
  private static final String NOTHING_EN = "none";

  private StatedFactRule() {}

  static Optional<Warning> check(ProjectYears years, StatedFact fact) {
    return switch (fact.kind()) {
      case COMPLETION -> completion(years.project(), fact);
      case GROSS_COST -> grossCost(years.project(), fact);
      case ALLOCATION -> allocation(years, fact);
    };
  }

  private static Optional<Warning> completion(Project project, StatedFact fact) {
    if (fact.agreesWith(project.completionYear())) {
      return Optional.empty();
    }
    String found = project.completionYear() == null ? null : project.completionYear().toString();
    return Optional.of(
        warning("completion-differs-from-text", "Ferdigår", "Completion", fact, found, span(fact)));
  }

  private static Optional<Warning> grossCost(Project project, StatedFact fact) {
    if (project.grossCost() != null && fact.agreesWith(project.grossCost())) {
      return Optional.empty();
    }
    String found = project.grossCost() == null ? null : project.grossCost().toPlainString();
    return Optional.of(
        warning(
            "gross-cost-differs-from-text",
            "Kostnadsramme",
            "Gross cost",
            fact,
            found,
            fact.amount().toPlainString()));
  }

  private static Optional<Warning> allocation(ProjectYears years, StatedFact fact) {
    BigDecimal found = years.sum(fact.from(), fact.to());
    if (fact.agreesWith(found)) {
      return Optional.empty();
    }
    return Optional.of(
        warning(
            "allocation-differs-from-text",
            "Bevilgning " + span(fact),
            "Money in " + span(fact),
            fact,
            found.setScale(2).toPlainString(),
            fact.amount().toPlainString()));
  }

  private static Warning warning(
      String code, String nb, String en, StatedFact fact, String found, String stated) {
    return new Warning(
        code,
        fact.project(),
        years(fact),
        found,
        stated,
        fact.source(),
        new Labels(
            "%s: teksten sier %s, tabellen %s"
                .formatted(nb, stated, found == null ? NOTHING_NB : found),
            "%s: the text says %s, the table %s"
                .formatted(en, stated, found == null ? NOTHING_EN : found)));
  }

  private static List<Integer> years(StatedFact fact) {
    return fact.from() == null
        ? List.of()
        : IntStream.rangeClosed(fact.from(), fact.to()).boxed().toList();
  }

  private static String span(StatedFact fact) {
    return fact.from().equals(fact.to()) ? fact.from().toString() : fact.from() + "/" + fact.to();
  }
}
