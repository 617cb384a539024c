package no.handlingsrom.kit.table;

/** The media types of table files. */
public final class TableFormat {

  public static final String CSV = "text/csv";
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private TableFormat() {}
}
