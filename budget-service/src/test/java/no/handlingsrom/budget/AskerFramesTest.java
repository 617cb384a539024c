package no.handlingsrom.budget;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import no.handlingsrom.local.sample.SampleLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The frame tables of Asker's plan equal the printed ones, cell for cell. */
@QuarkusTest
class AskerFramesTest {

  private static final Path SAMPLE = Path.of("../sample-data/asker-2024-2027");
  private static final String FRAMES =
      "/plans/2024-2027/versions/director-proposal/operating/frames";
  private static final int FIRST_YEAR = 2024;

  private final Budget asker = new Budget("3203");

  @TestHTTPResource("/")
  URI service;

  @BeforeEach
  void loadOnce() {
    new SampleLoader(SAMPLE, service, service, service).loadBudget(step -> {});
  }

  @Test
  void everyCellOfTheSixTablesEqualsPrint() throws IOException {
    JsonPath frames = frames();
    List<NamedCsvRecord> printed = rows("frames.csv", row -> true);
    assertThat(printed).hasSize(452);
    assertThat(printed)
        .allSatisfy(
            row ->
                assertThat(cell(frames, row))
                    .as(row.getField("source") + " " + row.getField("year"))
                    .isEqualTo(Integer.parseInt(row.getField("printed_kNOK"))));
  }

  private static Integer cell(JsonPath frames, NamedCsvRecord row) {
    String line =
        row.getField("measure").isEmpty()
            ? "it.code == '%s' && it.measure == null".formatted(row.getField("line"))
            : "it.measure == '%s'".formatted(row.getField("measure"));
    return frames.get(
        "areas.find { it.area == '%s' }.lines.find { %s }.amounts[%d]"
            .formatted(row.getField("area"), line, column(row)));
  }

  @Test
  void linesStandAsPrinted() throws IOException {
    for (String area : List.of("oppvekst", "velferd", "samfunnstjenester", "medborgerskap")) {
      List<String> printed =
          rows("frames.csv", row -> row.getField("area").equals(area) && column(row) == 0).stream()
              .map(row -> row.getField("line") + " " + row.getField("measure"))
              .toList();
      List<String> shown =
          frames()
              .getList(
                  "areas.find { it.area == '%s' }.lines.collect { it.code + ' ' + (it.measure ?: '') }"
                      .formatted(area));
      assertThat(shown).containsSubsequence(printed);
    }
  }

  @Test
  void everyCellOfTheProgrammeAreasEqualsPrint() throws IOException {
    JsonPath frames = frames();
    List<NamedCsvRecord> printed =
        rows("programme-areas.csv", row -> !row.getField("programme_area").isEmpty());
    assertThat(printed).hasSize(76);
    assertThat(printed)
        .allSatisfy(
            row ->
                assertThat(programmeArea(frames, row, "amounts"))
                    .as(row.getField("source") + " " + row.getField("year"))
                    .isEqualTo(Integer.parseInt(row.getField("printed_kNOK"))));
  }

  @Test
  void programmeAreasSumToThePrintedTotalOfTheFrame() throws IOException {
    JsonPath frames = frames();
    assertThat(rows("programme-areas.csv", row -> row.getField("programme_area").isEmpty()))
        .hasSize(24)
        .allSatisfy(
            row -> {
              Integer frame =
                  frames.get(
                      "areas.find { it.area == '%s' }.lines.find { it.code == 'frame' }.amounts[%d]"
                          .formatted(row.getField("area"), column(row)));
              assertThat(frame).isEqualTo(Integer.parseInt(row.getField("printed_kNOK")));
            });
  }

  @Test
  void restructuringEqualsPrintPerAreaAndPerProgrammeArea() throws IOException {
    JsonPath frames = frames();
    List<NamedCsvRecord> printed = rows("restructuring.csv", row -> true);
    assertThat(printed).hasSize(47);
    assertThat(printed)
        .allSatisfy(
            row ->
                assertThat(restructuring(frames, row))
                    .as(row.getField("source") + " " + row.getField("year"))
                    .isEqualTo(Integer.parseInt(row.getField("printed_kNOK"))));
  }

  private static Integer restructuring(JsonPath frames, NamedCsvRecord row) {
    if (!row.getField("programme_area").isEmpty()) {
      return programmeArea(frames, row, "restructuring");
    }
    String lines =
        row.getField("area").isEmpty()
            ? "total"
            : "areas.find { it.area == '%s' }.lines".formatted(row.getField("area"));
    return frames.get(
        lines + ".find { it.code == 'sum-restructuring' }.amounts[%d]".formatted(column(row)));
  }

  private static Integer programmeArea(JsonPath frames, NamedCsvRecord row, String amounts) {
    return frames.get(
        "areas.find { it.area == '%s' }.programmeAreas.find { it.unit == '%s' }.%s[%d]"
            .formatted(row.getField("area"), row.getField("programme_area"), amounts, column(row)));
  }

  /** The cross-service area has no printed frame table, only its net appropriation. */
  @Test
  void areaWithoutAPrintedTableHasItsNetAppropriationAsFrame() {
    assertThat(
            frames()
                .getList(
                    "areas.find { it.area == 'tjenesteovergripende' }"
                        + ".lines.find { it.code == 'frame' }.amounts",
                    Integer.class))
        .containsExactly(151708, 187701, 181759, 181759); // 001:11280
  }

  private static int column(NamedCsvRecord row) {
    return Integer.parseInt(row.getField("year")) - FIRST_YEAR;
  }

  private JsonPath frames() {
    return asker.get(FRAMES + "?unit=kNOK").statusCode(200).extract().jsonPath();
  }

  private static List<NamedCsvRecord> rows(String file, Predicate<NamedCsvRecord> wanted)
      throws IOException {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(SAMPLE.resolve("printed").resolve(file))) {
      return rows.stream().filter(wanted).toList();
    }
  }
}
