package no.handlingsrom.fiscal.statement;

import java.util.Locale;

/** Linjetype: how the amounts of a statement line come about. */
public enum LineType {
  /** Sum of entries. */
  LEAF,
  /** Sum of other lines. */
  SUM,
  /** A title between lines, without number and amounts. */
  HEADING;

  /** Lower-case name used in tables and answers. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
