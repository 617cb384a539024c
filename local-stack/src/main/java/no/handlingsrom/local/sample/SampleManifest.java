package no.handlingsrom.local.sample;

import java.util.List;
import java.util.Map;

/**
 * What a sample directory holds: the file {@value #FILE}. Every other file is named here, relative
 * to the directory.
 *
 * @param id first part of every idempotency key
 * @param document the document the figures are taken from
 * @param selfCost file of what is stated of self-cost services, posted as it is
 */
record SampleManifest(
    String id,
    String municipality,
    String document,
    String organisation,
    String funds,
    String fundBalances,
    List<AccountBook> accountBooks,
    String investmentPurposes,
    String selfCost,
    List<Plan> plans,
    String indicators,
    List<String> rules,
    String observations,
    List<Posting> postings,
    List<GoalTree> goalTrees) {

  static final String FILE = "sample.json";

  /**
   * A file that is posted as it is.
   *
   * @param path where indicator-service takes it, below the municipality
   */
  record Posting(String file, String path) {}

  /**
   * Goals of a plan; the indicators say themselves under which sub-goal they stand.
   *
   * @param by who laid the tree down
   * @param goals file of the goals
   */
  record GoalTree(String plan, String by, String source, String goals) {}

  record AccountBook(int year, String operating, String investment) {}

  /**
   * @param assumptions file of what the plan assumes of years, null where it is not known
   * @param dividends file of what the plan states of dividends, null where it is not known
   * @param fees file of what the plan states of fees, null where it is not known
   */
  record Plan(
      String id,
      int firstYear,
      int operatingYears,
      int investmentYears,
      int priceBasisYear,
      Map<String, String> names,
      List<Map<String, Object>> comparisons,
      String assumptions,
      String dividends,
      String fees,
      List<Version> versions) {}

  /**
   * @param measures file of the measures, null where there are none
   * @param distributions file of the distributions, null where there are none
   * @param projects file of the project portfolio, null where it is not known
   * @param statedFacts file of what the text says of projects, null where it is not known
   * @param debt file of loan positions, null where they are not known
   * @param interest file of interest assumptions, posted as it is; null where they are not known
   * @param propose whether the version is frozen and public once it is loaded
   */
  record Version(
      String id,
      Map<String, String> names,
      String operating,
      String measures,
      String distributions,
      String projects,
      String statedFacts,
      String investment,
      String debt,
      String interest,
      boolean propose) {}
}
