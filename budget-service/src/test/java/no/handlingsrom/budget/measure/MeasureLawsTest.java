package no.handlingsrom.budget.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.handlingsrom.budget.change.FrameCategory;
import no.handlingsrom.budget.change.OperatingEntry;
import no.handlingsrom.budget.change.OperatingKey;
import org.junit.jupiter.api.Test;

/** What holds for every measure. */
class MeasureLawsTest {

  @Property
  void entriesBringTheLedgerFromOneRevisionToTheNext(
      @ForAll("measures") Measure first, @ForAll("measures") Measure second) {
    Map<OperatingKey, BigDecimal> ledger = new HashMap<>();
    post(ledger, Measure.entries(Optional.empty(), first));
    assertThat(ledger).isEqualTo(levels(first));
    post(ledger, Measure.entries(Optional.of(first), second));
    assertThat(ledger).isEqualTo(levels(second));
    post(ledger, Measure.entries(Optional.of(second), second.withdraw()));
    assertThat(ledger).isEmpty();
  }

  @Property
  void sameLevelsNeedNoEntries(@ForAll("measures") Measure measure) {
    assertThat(Measure.entries(Optional.of(measure), measure)).isEmpty();
  }

  @Property
  void cellsMakeTheMeasureTheyWereMadeOf(@ForAll("measures") Measure measure) {
    Measure again = MeasureCell.measure(measure.id(), MeasureCell.of(List.of(measure)));
    assertThat(MeasureCell.of(List.of(again))).isEqualTo(MeasureCell.of(List.of(measure)));
    assertThat(levels(again)).isEqualTo(levels(measure));
    assertThat(again.title()).isEqualTo(measure.title());
    assertThat(again.account()).isEqualTo(measure.account());
    assertThat(again.start()).isEqualTo(measure.start());
    assertThat(again.tags()).isEqualTo(measure.tags());
  }

  @Test
  void cellsThatContradictEachOtherMakeNoMeasure() {
    Map<MeasureCell, String> cells = new HashMap<>();
    cells.put(new MeasureCell("m", "title"), "t");
    cells.put(new MeasureCell("m", "category"), "new-measures");
    cells.put(new MeasureCell("m", "unit"), "skole");
    assertThat(MeasureCell.measure("m", cells).effects()).isEmpty();
    refused(cells, "effect-2025", "1.005");
    refused(cells, "startDate", "soon");
    refused(cells, "category", "other");
    Map<MeasureCell, String> withdrawn = new HashMap<>(cells);
    withdrawn.put(new MeasureCell("m", "withdrawn"), "true");
    assertThat(MeasureCell.measure("m", withdrawn).withdrawn()).isTrue();
    refused(withdrawn, "effect-2025", "1.00");
    cells.remove(new MeasureCell("m", "unit"));
    refused(cells, "art", "010");
  }

  private static void refused(Map<MeasureCell, String> cells, String field, String text) {
    Map<MeasureCell, String> spoilt = new HashMap<>(cells);
    spoilt.put(new MeasureCell("m", field), text);
    assertThatThrownBy(() -> MeasureCell.measure("m", spoilt))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void post(Map<OperatingKey, BigDecimal> ledger, List<OperatingEntry> entries) {
    entries.forEach(entry -> ledger.merge(entry.key(), entry.amount(), BigDecimal::add));
    ledger.values().removeIf(amount -> amount.signum() == 0);
  }

  private static Map<OperatingKey, BigDecimal> levels(Measure measure) {
    Map<OperatingKey, BigDecimal> levels = new HashMap<>();
    measure
        .effects()
        .forEach(
            (year, amount) -> {
              if (amount.signum() != 0) {
                levels.put(measure.key(year), amount);
              }
            });
    return levels;
  }

  @Provide
  Arbitrary<Measure> measures() {
    Arbitrary<Map<Integer, BigDecimal>> effects =
        Arbitraries.maps(
            Arbitraries.integers().between(2024, 2027),
            Arbitraries.bigDecimals()
                .between(new BigDecimal("-99999.99"), new BigDecimal("99999.99"))
                .ofScale(2));
    Arbitrary<String> units = Arbitraries.of("skole", "barnehage", "oppvekst");
    Arbitrary<String> arts = Arbitraries.of("010", "600").injectNull(0.5);
    Arbitrary<FrameCategory> categories = Arbitraries.of(FrameCategory.class);
    Arbitrary<LocalDate> starts =
        Arbitraries.of(LocalDate.of(2024, 8, 1), LocalDate.of(2025, 1, 1)).injectNull(0.5);
    return Combinators.combine(effects, units, arts, categories, starts)
        .as(
            (levels, unit, art, category, start) ->
                new Measure(
                    "m",
                    "Tiltak",
                    category,
                    new Account(unit, null, art, null),
                    new TreeMap<>(levels),
                    null,
                    "K-sak 36/23",
                    null,
                    null,
                    start,
                    List.of("un-goal:4", "challenge:youth-exclusion"),
                    null,
                    false));
  }
}
