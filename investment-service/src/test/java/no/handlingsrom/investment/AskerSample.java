package no.handlingsrom.investment;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.Comparison;
import no.handlingsrom.contracts.budget.ComparisonKind;
import no.handlingsrom.contracts.budget.OrganisationInfo;
import no.handlingsrom.contracts.budget.PlanInfo;
import no.handlingsrom.contracts.budget.Unit;
import no.handlingsrom.contracts.budget.UnitKind;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.local.sample.SampleLoader;

/** Asker's plan 2024–2027 with its comparison columns, loaded as the local stack loads it. */
final class AskerSample {

  static final VersionKey PROPOSAL = new VersionKey("3203", "2024-2027", "director-proposal");

  private static final VersionKey BUDGET_2023 =
      new VersionKey("3203", "2023-2026", "council-decision");
  private static final Path DIRECTORY = Path.of("../sample-data/asker-2024-2027");

  private AskerSample() {}

  /** Loading again changes nothing: every request carries an idempotency key. */
  static Investment load(URI service) {
    OrganisationInfo organisation = new OrganisationInfo(1, units());
    BudgetEvents.send(
        BudgetEvents.created(
            BUDGET_2023,
            null,
            new PlanInfo("2023-2026", 2023, 4, 4, 2023, List.of()),
            organisation),
        BudgetEvents.created(
            PROPOSAL,
            null,
            new PlanInfo(
                "2024-2027",
                2024,
                4,
                10,
                2024,
                List.of(
                    new Comparison("account-2022", ComparisonKind.ACCOUNT, 2022, null, null),
                    new Comparison(
                        "budget-2023",
                        ComparisonKind.BUDGET,
                        2023,
                        BUDGET_2023.plan(),
                        BUDGET_2023.version()))),
            organisation));
    Investment asker = new Investment("3203");
    for (VersionKey version : List.of(BUDGET_2023, PROPOSAL)) {
      asker
          .get(
              "/plans/%s/versions/%s/investment/changes?after=budget:1"
                  .formatted(version.plan(), version.version()))
          .statusCode(200);
    }
    new SampleLoader(DIRECTORY, service, service, service).loadInvestment(step -> {});
    return asker;
  }

  static List<NamedCsvRecord> rows(String file) {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(DIRECTORY.resolve(file))) {
      return rows.stream().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Unit> units() {
    return rows("organisation.csv").stream()
        .map(
            row ->
                new Unit(
                    row.getField("code"),
                    row.findField("parent").filter(parent -> !parent.isEmpty()).orElse(null),
                    UnitKind.valueOf(
                        row.getField("kind").toUpperCase(Locale.ROOT).replace('-', '_')),
                    new Labels(row.getField("name_nb"), row.getField("name_en")),
                    Integer.parseInt(row.getField("order"))))
        .toList();
  }
}
