package no.handlingsrom.gateway.stream;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.gateway.status.FiscalRuleStatus;
import no.handlingsrom.gateway.status.RuleAssessment;
import no.handlingsrom.gateway.view.VersionChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Endring i status: what caused it, which results it moved, and the status it led to.
 *
 * @param cause null when nothing arrived and only {@code stale} has changed
 * @param moved results whose value or band is another than before; empty when the change moved none
 */
@Schema(name = "StatusChange", description = "The data of an event named change")
public record StatusChange(
    @Schema(required = true, nullable = true) Cause cause,
    @Schema(required = true) List<Moved> moved,
    @Schema(required = true) FiscalRuleStatus status) {

  /**
   * Årsak: the event of an owner.
   *
   * @param sequence of the owner's ledger
   * @param time when the owner committed it
   */
  @Schema(name = "StatusChangeCause")
  record Cause(
      @Schema(
              required = true,
              enumeration = {"budget", "investment", "indicator"},
              examples = "budget")
          String owner,
      @Schema(required = true, examples = "43") long sequence,
      @Schema(required = true, examples = "2023-10-24T08:00:43Z") Instant time) {

    private static Cause of(VersionChange.Cause cause) {
      return new Cause(
          cause.owner().name().toLowerCase(Locale.ROOT), cause.sequence(), cause.time());
    }
  }

  /**
   * Et resultat som ble flyttet.
   *
   * @param period a year, or first and last year of a period
   */
  @Schema(name = "MovedResult")
  record Moved(
      @Schema(required = true, examples = "net-operating-result") String rule,
      @Schema(required = true, examples = "2025") String period,
      @Schema(required = true) Standing before,
      @Schema(required = true) Standing after) {}

  /** Verdi og intervall. */
  @Schema(name = "ResultStanding")
  record Standing(
      @Schema(required = true, nullable = true, examples = "1.7191") BigDecimal value,
      @Schema(required = true, nullable = true, examples = "not-approved") String band) {

    private static final Standing UNKNOWN = new Standing(null, null);
  }

  private record Key(String rule, String period) {}

  public static StatusChange of(VersionChange change, Language language) {
    FiscalRuleStatus status = FiscalRuleStatus.of(change.after(), language);
    return new StatusChange(
        change.cause().map(Cause::of).orElse(null),
        change.before() == null
            ? List.of()
            : moved(FiscalRuleStatus.of(change.before(), language), status),
        status);
  }

  private static List<Moved> moved(FiscalRuleStatus before, FiscalRuleStatus after) {
    Map<Key, Standing> earlier = standings(before);
    Map<Key, Standing> now = standings(after);
    return after.rules().stream()
        .flatMap(
            rule -> rule.results().stream().map(result -> new Key(rule.code(), result.period())))
        .filter(key -> !Objects.equals(earlier.get(key), now.get(key)))
        .map(
            key ->
                new Moved(
                    key.rule(),
                    key.period(),
                    earlier.getOrDefault(key, Standing.UNKNOWN),
                    now.get(key)))
        .toList();
  }

  private static Map<Key, Standing> standings(FiscalRuleStatus status) {
    Map<Key, Standing> standings = new HashMap<>();
    status
        .rules()
        .forEach(
            rule ->
                rule.results()
                    .forEach(
                        result ->
                            standings.put(
                                new Key(rule.code(), result.period()), standing(result))));
    return standings;
  }

  private static Standing standing(RuleAssessment result) {
    return new Standing(result.value(), result.band());
  }
}
