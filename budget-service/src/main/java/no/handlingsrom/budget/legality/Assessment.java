package no.handlingsrom.budget.legality;

import java.util.Comparator;
import java.util.List;
import no.handlingsrom.fiscal.Labels;

/**
 * What a rule comes to for a version.
 *
 * @param override the secretary's answer; null without one
 */
record Assessment(RuleSpec rule, List<Finding> findings, OverrideRow override) {

  /** The gravest of what was found. */
  Result result() {
    return findings.stream()
        .map(Finding::result)
        .max(Comparator.naturalOrder())
        .orElse(Result.PASS);
  }

  /** Whether the version cannot be adopted because of it. */
  boolean blocks() {
    return rule.severity() == Severity.ERROR
        && (result() == Result.FAIL || result() == Result.NOT_ASSESSABLE && override == null);
  }

  /** The first of the gravest findings, with the rule's title in front. */
  Labels obstacle() {
    Finding finding =
        findings.stream().filter(found -> found.result() == result()).findFirst().orElseThrow();
    String year = finding.year() == null ? "" : " " + finding.year();
    return new Labels(
        rule.title().nb() + year + ": " + finding.reason().nb(),
        rule.title().en() + year + ": " + finding.reason().en());
  }
}
