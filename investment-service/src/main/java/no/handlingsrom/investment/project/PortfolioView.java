package no.handlingsrom.investment.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.handlingsrom.http.openapi.AmountOrUnknown;
import no.handlingsrom.investment.project.ProjectBody.YearOutlay;
import no.handlingsrom.investment.project.ProjectDetails.Location;
import no.handlingsrom.kit.table.Spreadsheet;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The portfolio as a front end draws it: one bar per project, with the money of each year. */
@Schema(
    name = "PortfolioView",
    requiredProperties = {"years", "items"})
record PortfolioView(
    @Schema(description = "The years of the investment plan", examples = "[2024, 2025]")
        List<Integer> years,
    List<Bar> items) {

  /**
   * A project on the time line.
   *
   * @param start the first year of the plan with money; {@code null} where there is none
   * @param end the completion year, or the last year with money of a rolling project
   */
  @Schema(
      name = "PortfolioBar",
      requiredProperties = {
        "id",
        "name",
        "area",
        "programmeArea",
        "selfCost",
        "rolling",
        "estimateStatus",
        "start",
        "end",
        "grossCost",
        "amounts",
        "sum",
        "location"
      })
  record Bar(
      @Schema(examples = "skole-utvidelse-hvalstad") String id,
      @Schema(examples = "Skole - utvidelse Hvalstad") String name,
      @Schema(examples = "oppvekst") String area,
      @Schema(nullable = true, examples = "skole") String programmeArea,
      boolean selfCost,
      boolean rolling,
      @Schema(nullable = true) EstimateStatus estimateStatus,
      @Schema(nullable = true, examples = "2024") Integer start,
      @Schema(nullable = true, examples = "2025") Integer end,
      @Schema(nullable = true, description = "NOK", examples = "566800000.00") BigDecimal grossCost,
      @Schema(
              type = SchemaType.ARRAY,
              implementation = AmountOrUnknown.class,
              description = "NOK, one per year of the plan; null where nothing was posted")
          List<BigDecimal> amounts,
      @Schema(description = "Of all years, NOK", examples = "479500000.00") BigDecimal sum,
      @Schema(nullable = true) Location location) {

    static Bar of(ProjectBody project, List<Integer> years) {
      Map<Integer, BigDecimal> byYear = new TreeMap<>();
      project.appropriations().forEach(outlay -> byYear.put(outlay.year(), outlay.amount()));
      List<Integer> funded =
          project.appropriations().stream()
              .filter(outlay -> outlay.amount().signum() != 0)
              .map(YearOutlay::year)
              .toList();
      List<BigDecimal> amounts = new ArrayList<>();
      years.forEach(year -> amounts.add(byYear.get(year)));
      return new Bar(
          project.id(),
          project.name(),
          project.area(),
          project.programmeArea(),
          project.selfCost(),
          project.rolling(),
          project.details().estimate() == null ? null : project.details().estimate().status(),
          funded.isEmpty() ? null : funded.get(0),
          project.completionYear() != null || funded.isEmpty()
              ? project.completionYear()
              : funded.get(funded.size() - 1),
          project.grossCost(),
          amounts,
          byYear.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).setScale(2),
          project.details().location());
    }
  }

  Spreadsheet asSpreadsheet() {
    List<String> header =
        Stream.of(
                Stream.of("id", "name", "area", "programmeArea", "selfCost", "rolling"),
                Stream.of("start", "end", "grossCost"),
                years.stream().map(String::valueOf),
                Stream.of("sum", "latitude", "longitude"))
            .flatMap(names -> names)
            .toList();
    return new Spreadsheet(
        "portfolio", header, items.stream().<List<?>>map(PortfolioView::cells).toList());
  }

  private static List<Object> cells(Bar bar) {
    List<Object> cells = new ArrayList<>();
    cells.add(bar.id());
    cells.add(bar.name());
    cells.add(bar.area());
    cells.add(bar.programmeArea());
    cells.add(bar.selfCost());
    cells.add(bar.rolling());
    cells.add(bar.start());
    cells.add(bar.end());
    cells.add(bar.grossCost());
    cells.addAll(bar.amounts());
    cells.add(bar.sum());
    cells.add(bar.location() == null ? null : bar.location().latitude());
    cells.add(bar.location() == null ? null : bar.location().longitude());
    return cells;
  }
}
