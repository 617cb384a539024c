package no.handlingsrom.investment.explain;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import no.handlingsrom.fiscal.statement.StatementCode;
import no.handlingsrom.fiscal.statement.StatementDefinition;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.investment.appropriation.AppropriationHistory;
import no.handlingsrom.investment.appropriation.AppropriationHistory.Leaf;
import no.handlingsrom.investment.appropriation.OutlayLine;
import no.handlingsrom.investment.explain.Explanation.Area;
import no.handlingsrom.investment.explain.Explanation.ChangePart;
import no.handlingsrom.investment.explain.Explanation.ProjectPart;
import no.handlingsrom.investment.plan.Snapshot;

/** Explains figures of § 5-5. */
@ApplicationScoped
class Explanations {

  private static final String NOT_DISTRIBUTED = "not-distributed-";
  private static final String SUM_OF_PARTS = "sum-parts";

  private final AppropriationHistory history;

  Explanations(AppropriationHistory history) {
    this.history = history;
  }

  /**
   * Explains the figure of a line in a year.
   *
   * @param line code of a leaf or sum of the statement; of the second paragraph also of a service
   *     area or purpose
   * @throws ProblemException not-found for a line that the statement does not have
   */
  Explanation of(Snapshot snapshot, StatementCode statement, String line, int year) {
    Predicate<Leaf> counted =
        statement == StatementCode.INVESTMENT_FIRST_PARAGRAPH
            ? firstParagraph(line)
            : secondParagraph(line);
    List<Leaf> leaves =
        history.leaves(snapshot.ledger(), snapshot.sequence(), year).stream()
            .filter(counted)
            .toList();
    if (leaves.isEmpty() && !isLine(line)) {
      throw ProblemException.notFound("line " + line + " of § " + statement.code());
    }
    return new Explanation(
        statement.code(),
        line,
        year,
        snapshot.version().isForecast(year),
        total(leaves),
        by(leaves, Leaf::area).entrySet().stream()
            .map(area -> area(area.getKey(), area.getValue()))
            .toList());
  }

  private static boolean isLine(String line) {
    return line.equals(SUM_OF_PARTS) || !linesOf(line).isEmpty();
  }

  private static Set<String> linesOf(String line) {
    return StatementDefinition.of(StatementCode.INVESTMENT_FIRST_PARAGRAPH).leavesOf(line);
  }

  private static Predicate<Leaf> firstParagraph(String line) {
    Set<String> lines = linesOf(line);
    return leaf -> lines.contains(leaf.line());
  }

  private static Predicate<Leaf> secondParagraph(String line) {
    Predicate<Leaf> outlay = leaf -> OutlayLine.of(leaf.line()).isPresent();
    if (line.equals(SUM_OF_PARTS)) {
      return outlay;
    }
    if (OutlayLine.of(line).isPresent()) {
      return leaf -> leaf.line().equals(line);
    }
    if (line.startsWith(NOT_DISTRIBUTED)) {
      String part = line.substring(NOT_DISTRIBUTED.length());
      return leaf -> leaf.line().equals(part) && row(leaf) == null;
    }
    return outlay.and(leaf -> line.equals(row(leaf)));
  }

  /** The row of the second paragraph: an area in part 1, a purpose in the others. */
  private static String row(Leaf leaf) {
    return leaf.line().equals(OutlayLine.FIXED_ASSETS.code()) ? leaf.area() : leaf.purpose();
  }

  private static Area area(String area, List<Leaf> leaves) {
    return new Area(
        area,
        total(leaves),
        by(leaves, Leaf::project).entrySet().stream()
            .map(
                project ->
                    new ProjectPart(
                        project.getKey(),
                        total(project.getValue()),
                        project.getValue().stream().map(ChangePart::of).toList()))
            .toList());
  }

  private static Map<String, List<Leaf>> by(List<Leaf> leaves, Function<Leaf, String> key) {
    Map<String, List<Leaf>> groups = new LinkedHashMap<>();
    leaves.forEach(
        leaf -> groups.computeIfAbsent(key.apply(leaf), k -> new ArrayList<>()).add(leaf));
    return groups;
  }

  private static BigDecimal total(List<Leaf> leaves) {
    return leaves.stream().map(Leaf::amount).reduce(BigDecimal.ZERO, BigDecimal::add).setScale(2);
  }
}
