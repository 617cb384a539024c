package no.handlingsrom.investment.appropriation;

import java.util.Arrays;
import java.util.Optional;

/**
 * Investeringsutgift: the lines of § 5-5 first paragraph that the second paragraph divides, one
 * part each.
 */
public enum OutlayLine {
  /** Investeringer i varige driftsmidler, part 1: divided by service area. */
  FIXED_ASSETS("investment-fixed-assets"),
  /** Tilskudd til andres investeringer, part 2: divided by recipient. */
  GRANTS("grants-to-others-investments"),
  /** Investeringer i aksjer og andeler i selskaper, part 3: divided by company. */
  SHARES("shares-and-interests"),
  /** Utlån av egne midler, part 4: divided by loan. */
  LENDING("lending-own-means");

  private final String code;

  OutlayLine(String code) {
    this.code = code;
  }

  /** Code of the statement line. */
  public String code() {
    return code;
  }

  /** Whether the line is divided by purpose (parts 2–4), not by service area. */
  public boolean hasPurposes() {
    return this != FIXED_ASSETS;
  }

  public static Optional<OutlayLine> of(String code) {
    return Arrays.stream(values()).filter(line -> line.code.equals(code)).findFirst();
  }
}
