package no.handlingsrom.fiscal.positionfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import no.handlingsrom.fiscal.kostra.AccountClass;
import no.handlingsrom.fiscal.kostra.KostraChart;
import no.handlingsrom.fiscal.positionfile.Remark.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The record layout and the published controls, on an invented municipality. */
class PositionFileTest {

  private static final KostraChart CHART = KostraChart.load();

  private final List<Remark> remarks = new ArrayList<>();
  private final List<PositionRecord> posts = new ArrayList<>();

  /** Operations and investment that keep every control; kNOK. */
  private static final List<String> LAWFUL =
      List.of(
          post(1, "800", "870", -900),
          post(1, "840", "800", -600),
          post(1, "202", "010", 1200),
          post(1, "222", "590", 100),
          post(1, "860", "990", -100),
          post(1, "880", "570", 300),
          post(0, "222", "230", 1000),
          post(0, "870", "910", -700),
          post(0, "880", "970", -300));

  private static String post(int accountClass, String function, String art, long thousands) {
    return record("0A", "2024", " ", "460100", accountClass, function, art, thousands);
  }

  private static String record(
      String form,
      String year,
      String quarter,
      String region,
      int accountClass,
      String function,
      String art,
      long thousands) {
    return "%s%s%s%s%18s%d%-4s%-3s%9d"
        .formatted(form, year, quarter, region, "", accountClass, function, art, thousands);
  }

  private void read(Integer quarter, List<String> lines) {
    PositionFile file = new PositionFile(CHART, new Reporting("4601", 2024, quarter), remarks::add);
    long line = 0;
    for (String text : lines) {
      file.read(++line, text).ifPresent(posts::add);
    }
    file.finish();
  }

  private void readYear(List<String> lines, String... more) {
    List<String> all = new ArrayList<>(lines);
    all.addAll(List.of(more));
    read(null, all);
  }

  private List<String> controls() {
    return remarks.stream().map(Remark::control).toList();
  }

  @Test
  void recordIsReadByPosition() {
    read(null, LAWFUL);
    assertThat(remarks).isEmpty();
    assertThat(posts)
        .hasSize(9)
        .first()
        .extracting(
            PositionRecord::accountClass,
            PositionRecord::function,
            PositionRecord::art,
            post -> post.amount().toPlainString())
        .containsExactly(AccountClass.OPERATIONS, "800", "870", "-900000.00");
  }

  @Test
  void wrongLengthIsFatalAndEndsAllOtherChecks() {
    read(null, List.of(LAWFUL.get(0).substring(0, 31), post(1, "999", "010", 5)));
    assertThat(remarks)
        .extracting(Remark::control, Remark::line, Remark::level)
        .containsExactly(tuple("001", 1L, Level.ERROR));
  }

  @Test
  void tabulatorIsFatal() {
    read(null, List.of(LAWFUL.get(0).replace("870 ", "870\t")));
    assertThat(controls()).containsExactly("001");
  }

  @ParameterizedTest
  @CsvSource({
    "0X, 2024, ' ', 460100, 1, 003, skjema",
    "0A, 2023, ' ', 460100, 1, 004, aargang",
    "0A, 2024, 1, 460100, 1, 005, kvartal",
    "0A, 2024, ' ', 320300, 1, 006, region",
    "0A, 2024, ' ', 460100, 2, 009, kontoklasse",
  })
  void recordOfSomethingElseIsNamed(
      String form,
      String year,
      String quarter,
      String region,
      int accountClass,
      String control,
      String field) {
    readYear(LAWFUL, record(form, year, quarter, region, accountClass, "202", "010", 0));
    assertThat(remarks)
        .extracting(Remark::control, Remark::field, Remark::line)
        .contains(tuple(control, field, 10L));
  }

  @ParameterizedTest
  @CsvSource({
    "'   12 345'",
    "'    12.34'",
    "'    - 123'",
    "'     12O3'",
    "'    123  '",
    "'         '"
  })
  void ambiguousDigitsAreRefused(String amount) {
    String text = post(1, "202", "010", 0).substring(0, 39) + amount;
    readYear(LAWFUL, text);
    assertThat(remarks)
        .extracting(Remark::control, Remark::value)
        .containsExactly(tuple("014", amount));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 999, 010, 010", "1, 202, 999, 012", "1, 841, 010, 020", "1, 202, 670, 025",
    "1, 202, 285, 030", "1, 202, 520, 035", "0, 850, 230, 040", "0, 100, 230, 045",
    "0, 222, 590, 050", "0, 222, 650, 055", "0, 222, 729, 060", "1, 899, 010, 065",
    "1, 202, 989, 065", "1, 202, 530, 070", "1, 202, 871, 075", "1, 202, 800, 080",
    "1, 850, 010, 081",
  })
  void codesThatDoNotGoTogetherAreNamed(
      int accountClass, String function, String art, String control) {
    readYear(LAWFUL, post(accountClass, function, art, 0));
    assertThat(controls()).contains(control);
  }

  @Test
  void firstHalfYearIsMilder() {
    String wrong = record("0A", "2024", "2", "460100", 1, "202", "670", 0);
    read(2, List.of(wrong));
    assertThat(remarks)
        .filteredOn(remark -> remark.control().equals("025"))
        .extracting(Remark::level)
        .containsExactly(Level.WARNING);
  }

  @Test
  void sumsNeedNotHoldBeforeTheYearIsClosed() {
    read(3, List.of(record("0A", "2024", "3", "460100", 0, "222", "230", 5000)));
    assertThat(controls()).contains("095", "105", "130");
    assertThat(remarks).extracting(Remark::level).containsOnly(Level.WARNING);
  }

  @Test
  void toleranceOfThirtyThousandIsInclusive() {
    readYear(LAWFUL, post(1, "202", "020", 30));
    assertThat(controls()).isEmpty();
  }

  @Test
  void thirtyOneThousandIsBeyondTheTolerance() {
    readYear(LAWFUL, post(1, "202", "020", 31));
    assertThat(remarks)
        .extracting(Remark::control, Remark::level, Remark::line)
        .containsExactly(tuple("110", Level.ERROR, null));
  }

  @Test
  void transferMustBeEqualInBothAccounts() {
    List<String> other = new ArrayList<>(LAWFUL);
    other.set(8, post(0, "880", "970", -200));
    other.set(7, post(0, "870", "910", -800));
    read(null, other);
    assertThat(controls()).containsExactly("140");
  }

  @Test
  void depreciationNeedsItsCounterEntry() {
    List<String> other = new ArrayList<>(LAWFUL);
    other.remove(4);
    other.add(post(1, "202", "700", -100));
    read(null, other);
    assertThat(controls()).containsExactly("155");
  }

  @Test
  void sameAccountTwiceIsAWarning() {
    readYear(LAWFUL, post(1, "202", "010", 0));
    assertThat(remarks)
        .extracting(Remark::control, Remark::level)
        .containsExactly(tuple("015", Level.WARNING));
  }

  @Test
  void balanceOfAssetsAndDebt() {
    read(
        null,
        List.of(
            record("0B", "2024", " ", "460100", 2, "10", "320", 500),
            record("0B", "2024", " ", "460100", 2, "27", "000", 9000),
            record("0B", "2024", " ", "460100", 2, "45", "320", -7000),
            record("0B", "2024", " ", "460100", 2, "5990", "000", -2490)));
    assertThat(controls()).isEmpty();
    assertThat(posts)
        .extracting(PositionRecord::function)
        .containsExactly("10", "27", "45", "5990");
  }

  @Test
  void balanceThatDoesNotBalanceIsNamed() {
    read(
        null,
        List.of(
            record("0B", "2024", " ", "460100", 2, "10", "320", 511),
            record("0B", "2024", " ", "460100", 2, "45", "320", -500),
            record("0B", "2024", " ", "460100", 2, "5900", "000", -11),
            record("0B", "2024", " ", "460100", 2, "9100", "000", 11)));
    assertThat(controls()).containsExactly("016", "190");
  }

  @Test
  void emptyFileHasNothingToReport() {
    read(null, List.of());
    assertThat(controls()).containsExactly("000");
  }
}
