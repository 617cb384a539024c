package no.handlingsrom.budget.change;

/**
 * What an amount in the operating ledger (kontoklasse 1) stands on. The economic classification is
 * an art, or only a line of § 5-6, or nothing: not distributed by kind.
 *
 * @param month 1 to 12; {@code null} where it is not divided by month
 * @param unit code of the organisation unit
 * @param function KOSTRA function; may be {@code null}
 * @param art KOSTRA art; {@code null} where it is not known
 * @param line leaf of § 5-6 where only that is known; {@code null} beside an art
 * @param category part of the frame table; {@code null} where it is not told
 * @param measure id of the measure (tiltak) whose level it is part of; may be {@code null}
 * @param distribution whether it only moves an amount to a finer key
 * @param fund code of the fund (fond) that it is allocated to or used from; {@code null} where it
 *     moves none, or it is not told which
 * @param coding what it stands on in the ERP; {@link Coding#NONE} at plan level
 */
public record OperatingKey(
    int year,
    Integer month,
    String unit,
    String function,
    String art,
    String line,
    FrameCategory category,
    String measure,
    boolean distribution,
    String fund,
    Coding coding) {

  public OperatingKey {
    coding = coding == null ? Coding.NONE : coding; // amendments from before it was kept
  }

  /** What moves no fund, or does not tell which, without what only an ERP tells. */
  public OperatingKey(
      int year,
      Integer month,
      String unit,
      String function,
      String art,
      String line,
      FrameCategory category,
      String measure,
      boolean distribution) {
    this(
        year, month, unit, function, art, line, category, measure, distribution, null, Coding.NONE);
  }

  /** A unit with its economic classification, and nothing else told. */
  public static OperatingKey of(int year, String unit, String art, String line) {
    return new OperatingKey(year, null, unit, null, art, line, null, null, false);
  }
}
