package no.handlingsrom.fiscal.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.debt.AssumedTerms.Kind;

/** Debt on assumed terms: nothing is made or lost, and all of it is repaid in time. */
class AssumedDebtLawsTest {

  private static final int FIRST = 2024;

  @Provide
  Arbitrary<AssumedTerms> terms() {
    Arbitrary<Integer> years = Arbitraries.integers().between(1, 30);
    Arbitrary<Integer> after = Arbitraries.integers().between(1, 3);
    Arbitrary<BigDecimal> percent =
        Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.TEN).ofScale(2);
    return Arbitraries.oneOf(
        Combinators.combine(years, years, after)
            .as(
                (own, standing, first) ->
                    new AssumedTerms(Kind.SERIAL, own, standing, null, first)),
        Combinators.combine(years, years, percent, after)
            .as(
                (own, standing, rate, first) ->
                    new AssumedTerms(Kind.ANNUITY, own, standing, rate, first)),
        Combinators.combine(percent, after)
            .as((part, first) -> new AssumedTerms(Kind.FIXED, null, null, part, first)));
  }

  @Provide
  Arbitrary<List<BigDecimal>> draws() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000_000))
        .ofScale(2)
        .list()
        .ofMinSize(10)
        .ofMaxSize(30);
  }

  @Property
  void whatIsOwedIsWhatStoodAndWasDrawnLessWhatWasRepaid(
      @ForAll("terms") AssumedTerms terms, @ForAll("draws") List<BigDecimal> draws) {
    AssumedDebt debt = AssumedDebt.standing(terms, FIRST, draws.get(0));
    BigDecimal owed = draws.get(0);
    for (int i = 1; i < draws.size(); i++) {
      int year = FIRST + i - 1;
      BigDecimal repaid = debt.instalments(year);
      assertThat(repaid).isBetween(BigDecimal.ZERO, debt.balance());
      debt = debt.after(year, draws.get(i));
      owed = owed.add(draws.get(i)).subtract(repaid);
      assertThat(debt.balance()).isEqualByComparingTo(owed);
    }
  }

  @Property
  void serialAndAnnuityEndWithTheirYears(
      @ForAll("terms") AssumedTerms terms, @ForAll("draws") List<BigDecimal> draws) {
    if (terms.kind() == Kind.FIXED) {
      return;
    }
    AssumedDebt debt = AssumedDebt.standing(terms, FIRST, draws.get(0)).after(FIRST, draws.get(1));
    int last =
        FIRST
            + Math.max(terms.standingYears() - 1, terms.firstInstalmentAfter() + terms.years() - 1);
    for (int year = FIRST + 1; year <= last; year++) {
      debt = debt.after(year, BigDecimal.ZERO);
    }
    assertThat(debt.balance()).isEqualByComparingTo(BigDecimal.ZERO);
  }

  @Example
  void aDrawIsFreeOfInstalmentsUntilTheFirst() {
    AssumedTerms terms = new AssumedTerms(Kind.SERIAL, 10, 10, null, 3);
    AssumedDebt debt =
        AssumedDebt.standing(terms, FIRST, BigDecimal.ZERO).after(FIRST, new BigDecimal("1000.00"));
    assertThat(debt.instalments(FIRST + 1)).isEqualByComparingTo("0");
    assertThat(debt.instalments(FIRST + 2)).isEqualByComparingTo("0");
    assertThat(debt.instalments(FIRST + 3)).isEqualByComparingTo("100");
  }

  @Example
  void termsThatContradictThemselvesAreRefused() {
    assertThatThrownBy(() -> new AssumedTerms(Kind.SERIAL, null, 10, null, 1))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("years");
    assertThatThrownBy(() -> new AssumedTerms(Kind.FIXED, 10, null, BigDecimal.ONE, 1))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> new AssumedTerms(Kind.ANNUITY, 10, 10, null, 1))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> new AssumedTerms(Kind.SERIAL, 10, 10, null, 0))
        .isInstanceOf(InvalidModelException.class);
  }
}
