package no.handlingsrom.budget.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.handlingsrom.budget.change.OperatingEntry;
import org.junit.jupiter.api.Test;

class PeriodisationTest {

  private static final Selection SCHOOLS = new Selection(2024, "skole", null, null, null);

  private static NewPeriods periods(NewPeriods.Method method, List<BigDecimal> profile) {
    return new NewPeriods("t", 2024, "skole", null, null, null, method, profile, null);
  }

  @Test
  void evenMonthsOfAYearThatIsNoMultipleOfTwelve() {
    assertThat(periods(NewPeriods.Method.EVEN, null).months(new BigDecimal("1284160000.00")))
        .startsWith(new BigDecimal("107013333.34"), new BigDecimal("107013333.34"))
        .endsWith(new BigDecimal("107013333.33"));
  }

  @Property
  void monthsAddUpToTheYearWhateverTheProfile(
      @ForAll("amounts") BigDecimal year, @ForAll("profiles") List<BigDecimal> profile) {
    assertThat(sum(periods(NewPeriods.Method.EVEN, null).months(year))).isEqualByComparingTo(year);
    assertThat(sum(periods(NewPeriods.Method.PROFILE, profile).months(year)))
        .isEqualByComparingTo(year);
  }

  @Property
  void dividingAgainMovesTheMonthsAndKeepsTheYear(
      @ForAll("months") Months now, @ForAll("profiles") List<BigDecimal> profile) {
    List<BigDecimal> wanted = periods(NewPeriods.Method.PROFILE, profile).months(now.year());
    List<OperatingEntry> entries = Periodisation.entries(SCHOOLS, now, wanted);
    assertThat(sum(entries.stream().map(OperatingEntry::amount).toList()))
        .isEqualByComparingTo("0");
    assertThat(entries).allMatch(entry -> entry.key().distribution());
    Months after = now;
    for (OperatingEntry entry : entries) {
      after = after.plus(entry.key().month(), entry.amount());
    }
    assertThat(after.year()).isEqualByComparingTo(now.year());
    assertThat(after.notDivided()).isEqualByComparingTo("0");
    for (int i = 0; i < Months.IN_A_YEAR; i++) {
      assertThat(after.amounts().get(i)).isEqualByComparingTo(wanted.get(i));
    }
    assertThat(Periodisation.entries(SCHOOLS, after, wanted)).isEmpty();
  }

  @Test
  void amountsThatDoNotAddUpToTheYearAreRefused() {
    Months now = Months.none().plus(null, new BigDecimal("12.00"));
    List<BigDecimal> wanted = Collections.nCopies(12, new BigDecimal("1.01"));
    assertThatThrownBy(() -> Periodisation.entries(SCHOOLS, now, wanted))
        .hasMessage("must add up to the year's 12.00, not to 12.12");
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-9999999999.99"), new BigDecimal("9999999999.99"))
        .ofScale(2);
  }

  @Provide
  Arbitrary<List<BigDecimal>> profiles() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, new BigDecimal("1000"))
        .ofScale(2)
        .list()
        .ofSize(12)
        .filter(profile -> profile.stream().anyMatch(weight -> weight.signum() > 0));
  }

  @Provide
  Arbitrary<Months> months() {
    return amounts()
        .list()
        .ofSize(13)
        .map(amounts -> new Months(amounts.subList(0, 12), amounts.get(12)));
  }
}
