package no.handlingsrom.budget.legality;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.kostra.ArtSelector;
import no.handlingsrom.fiscal.metric.MetricValue.Known;

/**
 * A KOSTRA control that ties functions and arts of the operating account together; the ties are
 * data. Only entries with a full account can break one.
 */
final class AccountPairing implements StatutoryRule {

  private static final int SHOWN = 3;

  /** Which of the two decides the other. */
  private enum Direction {
    /** Those arts stand on those functions only. */
    ART,
    /** Those functions hold those arts only. */
    FUNCTION,
    /** Both. */
    BOTH
  }

  private final RuleSpec spec;
  private final ArtSelector functions;
  private final ArtSelector arts;
  private final Direction direction;

  private AccountPairing(NamedCsvRecord row) {
    String number = row.getField("control");
    this.spec =
        new RuleSpec(
            "kostra-" + number,
            new Labels(row.getField("title_nb"), row.getField("title_en")),
            LegalSource.kostra(number),
            Severity.valueOf(row.getField("severity")),
            row.getField("formula"));
    this.functions = ArtSelector.parse(row.getField("functions"));
    this.arts = ArtSelector.parse(row.getField("arts"));
    this.direction = Direction.valueOf(row.getField("direction"));
  }

  /** The pairings that apply to budgets, in the order of their numbers. */
  static List<StatutoryRule> all() {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(
                    AccountPairing.class.getResourceAsStream("/legality/kostra-pairings.csv"),
                    StandardCharsets.UTF_8))) {
      return reader.stream().<StatutoryRule>map(AccountPairing::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public RuleSpec spec() {
    return spec;
  }

  @Override
  public List<Finding> check(CheckedBudget budget) {
    return budget.yearly(year -> check(budget, year));
  }

  private Finding check(CheckedBudget budget, int year) {
    List<AccountTotal> offending =
        budget.accounts().stream()
            .filter(account -> account.year() == year && account.amount().signum() != 0)
            .filter(this::offends)
            .toList();
    BigDecimal sum =
        offending.stream()
            .map(account -> account.amount().abs())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    List<Input> inputs = offending.stream().map(AccountPairing::input).toList();
    return Finding.of(year, inputs, amounts -> verdict(sum, offending));
  }

  private boolean offends(AccountTotal account) {
    boolean onFunction = functions.contains(account.function());
    boolean ofArt = arts.contains(account.art());
    return switch (direction) {
      case ART -> ofArt && !onFunction;
      case FUNCTION -> onFunction && !ofArt;
      case BOTH -> onFunction != ofArt;
    };
  }

  private static Input input(AccountTotal account) {
    String code = "1." + account.function() + "." + account.art();
    return new Input(new Labels(code, code), "/operating/changes", new Known(account.amount()));
  }

  private Verdict verdict(BigDecimal sum, List<AccountTotal> offending) {
    String accounts =
        offending.stream()
            .limit(SHOWN)
            .map(account -> account.function() + "." + account.art())
            .collect(Collectors.joining(", "));
    return new Verdict(
        sum.negate(),
        offending.isEmpty()
            ? new Labels("ingen kontoer bryter med kravet", "no account breaks it")
            : new Labels("brytes av " + accounts, "broken by " + accounts),
        new Labels("flytt beløpene: " + spec.formula(), "move the amounts: " + spec.formula()));
  }
}
