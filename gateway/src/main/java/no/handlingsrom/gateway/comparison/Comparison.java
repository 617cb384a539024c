package no.handlingsrom.gateway.comparison;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.gateway.status.FiscalRuleStatus;
import no.handlingsrom.gateway.status.RuleAssessment;
import no.handlingsrom.gateway.status.RuleStatus;
import no.handlingsrom.gateway.view.AsOf;
import no.handlingsrom.gateway.view.VersionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Versjoner side ved side: the results of several versions of a plan, rule by rule.
 *
 * @param versions in the order asked for; the first is what the others are compared with
 */
@Schema(name = "VersionComparison")
record Comparison(
    @Schema(required = true, examples = "3203") String municipality,
    @Schema(required = true, examples = "2024-2027") String plan,
    @Schema(required = true) List<Column> versions,
    @Schema(required = true) List<Row> rows) {

  /** En versjon. */
  @Schema(name = "ComparedVersion")
  record Column(
      @Schema(required = true, examples = "director-proposal") String version,
      @Schema(required = true, nullable = true, examples = "Kommunedirektørens forslag")
          String name,
      @Schema(required = true, nullable = true, examples = "proposed") String status,
      @Schema(required = true) AsOf asOf,
      @Schema(required = true, examples = "false") boolean stale) {

    private static Column of(VersionView view, Language language) {
      return new Column(
          view.version().version(),
          view.budget() == null ? null : view.budget().names().in(language),
          view.budget() == null ? null : view.budget().status().code(),
          view.asOf(),
          view.stale());
    }
  }

  /** Ett resultat i alle versjonene. */
  @Schema(name = "ComparedRule")
  record Row(
      @Schema(required = true, examples = "net-operating-result") String rule,
      @Schema(required = true, examples = "Netto driftsresultat") String name,
      @Schema(
              required = true,
              enumeration = {"percent", "nok-per-m2"},
              examples = "percent")
          String unit,
      @Schema(required = true, examples = "2025") String period,
      @Schema(required = true, description = "One per version, in their order")
          List<Cell> results) {}

  /**
   * Verdi og intervall i én versjon.
   *
   * @param difference from the first version, of the values as displayed; null where either is
   *     missing
   */
  @Schema(name = "ComparedRuleResult")
  record Cell(
      @Schema(required = true, nullable = true, examples = "2.2164") BigDecimal value,
      @Schema(required = true, nullable = true, examples = "lowest-acceptable") String band,
      @Schema(required = true, nullable = true, examples = "0.4973") BigDecimal difference) {

    private static Cell of(RuleAssessment result, RuleAssessment first) {
      BigDecimal value = result == null ? null : result.value();
      BigDecimal base = first == null ? null : first.value();
      return new Cell(
          value,
          result == null ? null : result.band(),
          value == null || base == null ? null : value.subtract(base));
    }
  }

  private record Key(String rule, String period) {}

  static Comparison of(
      String municipality, String plan, List<VersionView> views, Language language) {
    Map<Key, RuleStatus> keys = new LinkedHashMap<>();
    List<Map<Key, RuleAssessment>> results =
        views.stream().map(view -> results(FiscalRuleStatus.of(view, language), keys)).toList();
    return new Comparison(
        municipality,
        plan,
        views.stream().map(view -> Column.of(view, language)).toList(),
        keys.entrySet().stream()
            .map(entry -> row(entry.getKey(), entry.getValue(), results))
            .toList());
  }

  private static Map<Key, RuleAssessment> results(
      FiscalRuleStatus status, Map<Key, RuleStatus> keys) {
    Map<Key, RuleAssessment> results = new HashMap<>();
    for (RuleStatus rule : status.rules()) {
      for (RuleAssessment result : rule.results()) {
        Key key = new Key(rule.code(), result.period());
        keys.putIfAbsent(key, rule);
        results.put(key, result);
      }
    }
    return results;
  }

  private static Row row(Key key, RuleStatus rule, List<Map<Key, RuleAssessment>> results) {
    RuleAssessment first = results.get(0).get(key);
    return new Row(
        key.rule(),
        rule.name(),
        rule.unit(),
        key.period(),
        results.stream().map(version -> Cell.of(version.get(key), first)).toList());
  }
}
