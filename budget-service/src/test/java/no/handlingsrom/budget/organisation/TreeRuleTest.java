package no.handlingsrom.budget.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.handlingsrom.contracts.budget.Unit;
import no.handlingsrom.contracts.budget.UnitKind;
import no.handlingsrom.contracts.budget.UnitPeriod;
import no.handlingsrom.fiscal.Labels;
import org.junit.jupiter.api.Test;

class TreeRuleTest {

  private static final Labels NAMES = new Labels("x", "x");
  private static final Unit AREA = unit("oppvekst", UnitKind.SERVICE_AREA, always(null));
  private static final Unit SCHOOLS = unit("skole", UnitKind.PROGRAMME_AREA, always("oppvekst"));

  @Test
  void serviceAreaProgrammeAreaAndUnitsBelowAreATree() {
    assertThat(
            flaws(
                AREA,
                SCHOOLS,
                unit("trinn", UnitKind.UNIT, always("skole")),
                unit("sentralt", UnitKind.CENTRAL, always("oppvekst"))))
        .isEmpty();
  }

  @Test
  void levelsStandInTheirOrder() {
    assertThat(
            flaws(
                AREA,
                SCHOOLS,
                unit("under", UnitKind.PROGRAMME_AREA, always("skole")),
                unit("top", UnitKind.UNIT, always(null)),
                unit("area", UnitKind.SERVICE_AREA, always("oppvekst"))))
        .containsExactlyInAnyOrder(
            "under parent a programme-area cannot stand below a programme-area",
            "top parent is given for every unit but a service area",
            "area parent is given for every unit but a service area");
  }

  @Test
  void unknownParentIsNamed() {
    assertThat(flaws(AREA, unit("skole", UnitKind.UNIT, always("oppvekts"))))
        .containsExactly("skole parent no such unit: oppvekts");
  }

  @Test
  void circleIsFoundOnTheDayItCloses() {
    Unit a = unit("a", UnitKind.UNIT, period(null, "2025-12-31", "skole"), from("2026-01-01", "b"));
    Unit b = unit("b", UnitKind.UNIT, always("a"));
    assertThat(flaws(AREA, SCHOOLS, a, b))
        .containsExactly("a parent the unit would stand below itself");
    Unit before =
        unit("b", UnitKind.UNIT, period(null, "2025-12-31", "a"), from("2026-01-01", "skole"));
    assertThat(flaws(AREA, SCHOOLS, a, before)).isEmpty();
  }

  @Test
  void periodsOfAUnitFollowEachOther() {
    assertThat(
            flaws(
                AREA,
                unit(
                    "skole",
                    UnitKind.UNIT,
                    period(null, "2025-01-01", "oppvekst"),
                    from("2025-01-01", "oppvekst"))))
        .containsExactly("skole validFrom the period before lasts to 2025-01-01");
    assertThat(
            flaws(
                AREA, unit("skole", UnitKind.UNIT, period("2025-01-02", "2025-01-01", "oppvekst"))))
        .containsExactly("skole validTo is before validFrom");
  }

  @Test
  void parentIsValidAsLongAsTheUnit() {
    Unit area =
        unit(
            "oppvekst",
            UnitKind.SERVICE_AREA,
            period("2024-01-01", "2024-12-31", null),
            period("2025-01-01", "2026-12-31", null));
    assertThat(
            flaws(
                area, unit("skole", UnitKind.UNIT, period("2024-01-01", "2026-12-31", "oppvekst"))))
        .isEmpty();
    assertThat(
            flaws(
                area, unit("skole", UnitKind.UNIT, period("2024-01-01", "2027-01-01", "oppvekst"))))
        .containsExactly("skole parent oppvekst is not valid in all of the period");
    assertThat(
            flaws(
                area, unit("skole", UnitKind.UNIT, period("2023-12-31", "2026-12-31", "oppvekst"))))
        .containsExactly("skole parent oppvekst is not valid in all of the period");
  }

  @Test
  void nameLeadsToOneUnit() {
    Unit one = new Unit("one", "skole", UnitKind.UNIT, NAMES, 1, null, null, List.of("2200"), null);
    Unit two =
        new Unit("two", "skole", UnitKind.UNIT, NAMES, 1, null, null, List.of("2200", "one"), null);
    assertThat(flaws(AREA, SCHOOLS, one, two))
        .containsExactly("two aliases 2200 is one already", "two aliases one is one already");
  }

  private static List<String> flaws(Unit... units) {
    return TreeRule.check(List.of(units)).stream()
        .map(flaw -> flaw.code() + " " + flaw.field() + " " + flaw.reason())
        .toList();
  }

  private static Unit unit(String code, UnitKind kind, UnitPeriod... periods) {
    return Unit.of(code, kind, List.of(), Arrays.asList(periods));
  }

  private static UnitPeriod always(String parent) {
    return new UnitPeriod(null, null, parent, NAMES, 1);
  }

  private static UnitPeriod from(String day, String parent) {
    return new UnitPeriod(LocalDate.parse(day), null, parent, NAMES, 1);
  }

  private static UnitPeriod period(String from, String to, String parent) {
    return new UnitPeriod(
        from == null ? null : LocalDate.parse(from), LocalDate.parse(to), parent, NAMES, 1);
  }
}
