package no.handlingsrom.budget.frame;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.http.statement.AmountUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The frame tables of a version as they are answered. */
@Schema(
    name = "Frames",
    requiredProperties = {"unit", "years", "areas", "total"})
record FrameBody(
    AmountUnit unit,
    List<Integer> years,
    List<AreaFrame> areas,
    @Schema(description = "All areas together; measures are shown at their areas only")
        List<Line> total) {

  /** The frame table of one service area. */
  @Schema(
      name = "AreaFrame",
      requiredProperties = {"area", "name", "lines", "programmeAreas"})
  record AreaFrame(
      @Schema(examples = "oppvekst") String area,
      String name,
      List<Line> lines,
      @Schema(
              description =
                  "What the frame is divided on; a row with the code of the area itself is what is"
                      + " not divided")
          List<ProgrammeArea> programmeAreas) {}

  /** A line of a frame table. */
  @Schema(
      name = "FrameLine",
      requiredProperties = {"code", "label", "type", "measure", "amounts"})
  record Line(
      @Schema(examples = "consequence-adjusted-frame") String code,
      @Schema(examples = "Konsekvensjustert ramme") String label,
      @Schema(enumeration = {"leaf", "measure", "sum"}) String type,
      @Schema(description = "Id of the measure that the line shows", nullable = true)
          String measure,
      @Schema(description = "One per year") List<BigDecimal> amounts) {

    static Line of(FrameLine line, AmountUnit unit, Language language) {
      return new Line(
          line.code(),
          line.label().in(language),
          line.type().code(),
          line.measure(),
          line.amounts().stream().map(unit::of).toList());
    }
  }

  /** A programme area's part of the frame, and of the restructuring in it. */
  @Schema(
      name = "ProgrammeAreaFrame",
      requiredProperties = {"unit", "name", "amounts", "restructuring"})
  record ProgrammeArea(
      @Schema(examples = "skole") String unit,
      String name,
      @Schema(description = "One per year") List<BigDecimal> amounts,
      @Schema(description = "Restructuring (omstilling) within it, one per year")
          List<BigDecimal> restructuring) {}
}
