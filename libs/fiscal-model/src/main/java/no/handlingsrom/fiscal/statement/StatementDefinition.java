package no.handlingsrom.fiscal.statement;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.kostra.ArtSelector;
import no.handlingsrom.fiscal.kostra.KostraTable;

/**
 * Oppstillingsplan: the lines of a statement whose rows the regulation fixes, §§ 5-4 first
 * paragraph, 5-5 first paragraph and 5-6. The rows of the second paragraphs are data of the
 * municipality.
 */
public final class StatementDefinition {

  private static final Map<StatementCode, StatementDefinition> ALL = read();

  private final StatementCode statement;
  private final List<DefinedLine> lines;

  private StatementDefinition(StatementCode statement, List<DefinedLine> lines) {
    this.statement = statement;
    this.lines = lines;
  }

  /** The definition of a statement, which must not be one of the second paragraphs. */
  public static StatementDefinition of(StatementCode statement) {
    StatementDefinition definition = ALL.get(statement);
    if (definition == null) {
      throw new IllegalArgumentException("§ " + statement.code() + " has no fixed lines");
    }
    return definition;
  }

  /**
   * The leaf an entry with this art belongs to.
   *
   * @param art three digits, valid in the statement's account class
   */
  public String leafOf(String art) {
    return leafWhere(line -> line.arts().contains(art), "art", art);
  }

  /**
   * The leaf an entry known only by a § 5-6 leaf belongs to: the one of the same code, else the one
   * that holds all its arts. In § 5-5, where the same arts mean other things, only its own leaves
   * count. State transfers are thus general income, which is true only of central units; {@link
   * OperatingTotal} knows the difference.
   */
  public String leafOfLine(String line) {
    if (hasLeaf(line)) {
      return line;
    }
    if (statement == StatementCode.INVESTMENT_FIRST_PARAGRAPH) {
      throw noLeaf("line", line);
    }
    ArtSelector arts =
        ALL.get(StatementCode.OPERATIONS_BY_KIND).lines.stream()
            .filter(kind -> kind.isLeaf() && kind.code().equals(line))
            .findFirst()
            .map(DefinedLine::arts)
            .orElseThrow(() -> noLeaf("line", line));
    return leafWhere(own -> own.arts().covers(arts), "line", line);
  }

  /** Whether entries may name this line of this statement. */
  public boolean hasLeaf(String code) {
    return lines.stream().anyMatch(line -> line.isLeaf() && line.code().equals(code));
  }

  /** The leaves that entries may name, with their labels, in the order of the form. */
  public Map<String, Labels> leafLabels() {
    Map<String, Labels> labels = new LinkedHashMap<>();
    lines.stream().filter(DefinedLine::isLeaf).forEach(l -> labels.put(l.code(), l.label()));
    return labels;
  }

  /**
   * The leaves that a line adds up: itself if it is one; empty for a code that is no line.
   *
   * @param code of a leaf or a sum
   */
  public Set<String> leavesOf(String code) {
    Set<String> leaves = new LinkedHashSet<>();
    for (DefinedLine line : lines) {
      if (line.code().equals(code)) {
        if (line.isLeaf()) {
          leaves.add(code);
        }
        line.sumOf().forEach(part -> leaves.addAll(leavesOf(part)));
      }
    }
    return leaves;
  }

  List<DefinedLine> lines() {
    return lines;
  }

  Labels label(String code) {
    return lines.stream()
        .filter(line -> line.code().equals(code))
        .findFirst()
        .orElseThrow(() -> noLeaf("line", code))
        .label();
  }

  private String leafWhere(Predicate<DefinedLine> condition, String field, String value) {
    return lines.stream()
        .filter(condition)
        .findFirst()
        .map(DefinedLine::code)
        .orElseThrow(() -> noLeaf(field, value));
  }

  private InvalidModelException noLeaf(String field, String value) {
    return new InvalidModelException(
        field, "§ " + statement.code() + " has no line for \"" + value + "\"");
  }

  private static Map<StatementCode, StatementDefinition> read() {
    Map<String, List<DefinedLine>> lines =
        KostraTable.STATEMENT_LINES.rows().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.getField("statement"),
                    Collectors.mapping(DefinedLine::of, Collectors.toUnmodifiableList())));
    return Arrays.stream(StatementCode.values())
        .filter(statement -> lines.containsKey(statement.code()))
        .collect(
            Collectors.toMap(
                Function.identity(),
                statement -> new StatementDefinition(statement, lines.get(statement.code()))));
  }
}
