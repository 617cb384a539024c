package no.handlingsrom.investment.asset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.investment.plan.PlanVersion;

/** What stated assets must satisfy. */
final class AssetRules {

  private final List<Violation> violations = new ArrayList<>();

  private AssetRules() {}

  private record Subject(String assetClass, int year) {}

  /**
   * Checks classes and investments of a request.
   *
   * @param known codes of the classes the version has already
   * @throws ProblemException rule-broken, naming every offending field
   */
  static void check(
      PlanVersion version,
      List<AssetClass> classes,
      List<AssetAddition> additions,
      Set<String> known) {
    AssetRules rules = new AssetRules();
    Set<String> codes = rules.checkClasses(classes);
    codes.addAll(known);
    rules.checkAdditions(version, additions, codes);
    if (classes.isEmpty() && additions.isEmpty()) {
      rules.violate("classes", "nothing is stated");
    }
    if (!rules.violations.isEmpty()) {
      throw ProblemException.broken(rules.violations);
    }
  }

  private Set<String> checkClasses(List<AssetClass> classes) {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < classes.size(); i++) {
      AssetClass assetClass = classes.get(i);
      String at = "classes[" + i + "]";
      if (!codes.add(assetClass.code())) {
        violate(at + ".code", "is given twice");
      }
      if (assetClass.openingValue() != null && assetClass.openingValue().signum() < 0) {
        violate(at + ".openingValue", "must not be negative");
      }
      boolean given = assetClass.remainingYears() != null;
      if (given && !assetClass.isDepreciated()) {
        violate(at + ".remainingYears", "belongs to an opening value that is depreciated");
      }
      if (!given && assetClass.isDepreciated() && assetClass.openingValue() != null) {
        violate(at + ".remainingYears", "must be given for an opening value that is depreciated");
      }
    }
    return codes;
  }

  private void checkAdditions(
      PlanVersion version, List<AssetAddition> additions, Set<String> codes) {
    Set<Subject> seen = new HashSet<>();
    for (int i = 0; i < additions.size(); i++) {
      AssetAddition addition = additions.get(i);
      String at = "additions[" + i + "]";
      if (!codes.contains(addition.assetClass())) {
        violate(at + ".assetClass", "no such class: " + addition.assetClass());
      }
      if (!version.investmentYears().contains(addition.year())) {
        violate(at + ".year", addition.year() + " is not among " + version.investmentYears());
      }
      if (addition.amount().signum() < 0) {
        violate(at + ".amount", "must not be negative");
      }
      if (!seen.add(new Subject(addition.assetClass(), addition.year()))) {
        violate(at, "its class and year are given twice");
      }
    }
  }

  private void violate(String field, String reason) {
    violations.add(new Violation(field, reason));
  }
}
