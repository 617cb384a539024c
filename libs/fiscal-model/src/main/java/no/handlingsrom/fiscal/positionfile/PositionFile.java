package no.handlingsrom.fiscal.positionfile;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import no.handlingsrom.fiscal.kostra.AccountClass;
import no.handlingsrom.fiscal.kostra.KostraChart;
import no.handlingsrom.fiscal.positionfile.Remark.Level;

/**
 * A file as it is read, one record after the other. A record of the wrong length is fatal: after it
 * nothing more is checked than the lengths.
 */
public final class PositionFile {

  /** Characters of a record, without its line end. */
  public static final int RECORD_LENGTH = 48;

  private static final Pattern AMOUNT = Pattern.compile(" *-?[0-9]+");
  private static final Pattern FUNCTION = Pattern.compile("[0-9]{3}");
  private static final Pattern CHAPTER = Pattern.compile("[0-9]{2,4}");
  private static final Pattern SECTOR = Pattern.compile("([0-9]{3})?");

  private final Reporting reporting;
  private final Consumer<Remark> to;
  private final RecordControls recordControls;
  private final FileControls fileControls = new FileControls();
  private AccountForm form;
  private boolean fatal;

  public PositionFile(KostraChart chart, Reporting reporting, Consumer<Remark> to) {
    this.reporting = reporting;
    this.to = to;
    this.recordControls = new RecordControls(chart, reporting);
  }

  /** The form of its first record; empty before that was read. */
  public Optional<AccountForm> form() {
    return Optional.ofNullable(form);
  }

  /**
   * Reads the next record.
   *
   * @param line its number, from 1
   * @return empty when it is not to be had
   */
  public Optional<PositionRecord> read(long line, String text) {
    Remarks remarks = new Remarks(line, to);
    if (text.length() != RECORD_LENGTH || text.indexOf('\t') >= 0) {
      fatal = true;
      remarks.add("001", Level.ERROR, null, null, lengthOrTab(text));
      return Optional.empty();
    }
    if (fatal) {
      return Optional.empty();
    }
    Optional<PositionRecord> post = parse(text, remarks);
    post.ifPresent(
        read -> {
          recordControls.check(read, remarks);
          fileControls.add(read, remarks);
        });
    return post;
  }

  private static String lengthOrTab(String text) {
    return text.length() == RECORD_LENGTH
        ? "a record has no tabulator"
        : "a record has 48 characters, this one has "
            + text.length()
            + "; the file may be truncated";
  }

  /** Says what is wrong with the file as a whole, after its last record. */
  public void finish() {
    Remarks remarks = new Remarks(null, to);
    if (form == null && !fatal) {
      remarks.add("000", Level.ERROR, null, null, "the file has no records");
    } else if (!fatal) {
      Level grave = reporting.quarter() == null ? Level.ERROR : Level.WARNING;
      fileControls.finish(form, grave, remarks);
    }
  }

  private Optional<PositionRecord> parse(String text, Remarks remarks) {
    Fields fields = new Fields(text, remarks);
    AccountForm found = AccountForm.of(fields.raw(0, 2)).orElse(null);
    if (form == null) {
      form = found;
    }
    fields.require(
        "003", "skjema", 0, 2, found != null && found == form, "must be 0A or 0B in all records");
    String year = Integer.toString(reporting.year());
    fields.require("004", "aargang", 2, 6, fields.raw(2, 6).equals(year), "must be " + year);
    String quarter = reporting.quarter() == null ? " " : reporting.quarter().toString();
    fields.require(
        "005", "kvartal", 6, 7, fields.raw(6, 7).equals(quarter), "must be '" + quarter + "'");
    String region = reporting.region() + "00";
    fields.require("006", "region", 7, 13, fields.raw(7, 13).equals(region), "must be " + region);
    fields.require("007", "orgnr", 13, 22, fields.raw(13, 22).isBlank(), "must be blank");
    fields.require("008", "foretaksnr", 22, 31, fields.raw(22, 31).isBlank(), "must be blank");
    Optional<AccountClass> accountClass = accountClass(fields.raw(31, 32), found);
    fields.require(
        "009", "kontoklasse", 31, 32, accountClass.isPresent(), "is no account class of the form");
    boolean balance = found == AccountForm.BALANCE;
    String function = fields.raw(32, 36).stripTrailing();
    fields.require(
        balance ? "011" : "010",
        balance ? "kapittel" : "funksjon",
        32,
        36,
        (balance ? CHAPTER : FUNCTION).matcher(function).matches(),
        balance ? "must be two to four digits, left-adjusted" : "must be three digits and a blank");
    String art = fields.raw(36, 39).stripTrailing();
    fields.require(
        balance ? "013" : "012",
        balance ? "sektor" : "art",
        36,
        39,
        (balance ? SECTOR : FUNCTION).matcher(art).matches(),
        "must be three digits");
    String amount = fields.raw(39, 48);
    fields.require(
        "014",
        "belop",
        39,
        48,
        AMOUNT.matcher(amount).matches(),
        "must be a whole number of kNOK, right-adjusted, the minus straight before the digits");
    return fields.bad
        ? Optional.empty()
        : Optional.of(
            new PositionRecord(
                found, accountClass.orElseThrow(), function, art, Long.parseLong(amount.strip())));
  }

  private static Optional<AccountClass> accountClass(String digit, AccountForm form) {
    return Arrays.stream(AccountClass.values())
        .filter(known -> digit.equals(Integer.toString(known.digit())))
        .filter(known -> form != null && form.classes().contains(known))
        .findFirst();
  }

  private static final class Fields {
    private final String text;
    private final Remarks remarks;
    private boolean bad;

    Fields(String text, Remarks remarks) {
      this.text = text;
      this.remarks = remarks;
    }

    String raw(int from, int to) {
      return text.substring(from, to);
    }

    void require(String control, String field, int from, int to, boolean holds, String reason) {
      if (!holds) {
        bad = true;
        remarks.add(control, Level.ERROR, field, raw(from, to), reason);
      }
    }
  }
}
