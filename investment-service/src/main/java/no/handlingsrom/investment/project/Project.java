package no.handlingsrom.investment.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Investeringsprosjekt: a project as the register knows it.
 *
 * @param aliases other names that tables and texts give it
 * @param area code of the service area
 * @param programmeArea code of the programme area; {@code null} where it is not known
 * @param line code of the line of § 5-5 first paragraph that its outlay stands on
 * @param purpose code of the row of § 5-5 second paragraph parts 2–4; {@code null} in part 1
 * @param selfCost whether fees pay for it (selvkost, VAR)
 * @param rolling whether it goes on year by year (løpende), without completion or gross cost
 * @param completionYear {@code null} where it is not known or the project is rolling
 * @param grossCost gross cost frame in NOK with two decimals; {@code null} where it is not known or
 *     the project is rolling
 * @param source where the figures come from; may be {@code null}
 * @param mergedInto id of the project that took it over; {@code null} while it stands on its own
 */
public record Project(
    String id,
    String name,
    List<String> aliases,
    String area,
    String programmeArea,
    String line,
    String purpose,
    boolean selfCost,
    boolean rolling,
    Integer completionYear,
    BigDecimal grossCost,
    String source,
    ProjectDetails details,
    String mergedInto) {

  public Project {
    aliases = List.copyOf(aliases);
  }

  /** The project after its years were shifted; a rolling one has no completion to shift. */
  public Project postponed(int years, BigDecimal movedOut, String decision) {
    return with(
        completionYear == null ? null : completionYear + years,
        grossCost,
        details.postponed(years, movedOut, decision),
        mergedInto);
  }

  /**
   * The project as a plan has it that begins a year later.
   *
   * @param spent what was spent in the year that ended; {@code null} where that is not known
   */
  public Project rolled(BigDecimal spent) {
    return with(completionYear, grossCost, details.rolled(spent), mergedInto);
  }

  /** The project with a further decision about it. */
  public Project decided(String decision) {
    return with(completionYear, grossCost, details.decided(decision), mergedInto);
  }

  /** The project with another gross cost and completion year. */
  public Project framed(BigDecimal newGrossCost, Integer newCompletionYear) {
    return with(newCompletionYear, newGrossCost, details, mergedInto);
  }

  /** A project of the same kind and place that takes a part of this one. */
  public Project part(String partId, String partName, BigDecimal gross, Integer completion) {
    return new Project(
        partId,
        partName,
        List.of(),
        area,
        programmeArea,
        line,
        purpose,
        selfCost,
        rolling,
        completion,
        gross,
        source,
        details.ofPart(),
        null);
  }

  /**
   * Whether it stands in the same place and is paid for in the same way, so that both may merge.
   */
  public boolean isOfTheKindOf(Project other) {
    return area.equals(other.area)
        && line.equals(other.line)
        && Objects.equals(purpose, other.purpose)
        && selfCost == other.selfCost
        && rolling == other.rolling;
  }

  /**
   * The project after it took others over: the gross costs added up, where all are known, and the
   * last completion.
   */
  public Project joined(List<Project> others) {
    Project joined = this;
    for (Project other : others) {
      joined =
          joined.with(
              joined.completionYear == null || other.completionYear == null
                  ? null
                  : Integer.valueOf(Math.max(joined.completionYear, other.completionYear)),
              joined.grossCost == null || other.grossCost == null
                  ? null
                  : joined.grossCost.add(other.grossCost),
              joined.details.joined(other.details),
              null);
    }
    return joined;
  }

  /** The project as another has taken it over. */
  public Project takenOverBy(String other) {
    return with(completionYear, grossCost, details, other);
  }

  private Project with(Integer completion, BigDecimal gross, ProjectDetails known, String into) {
    return new Project(
        id,
        name,
        aliases,
        area,
        programmeArea,
        line,
        purpose,
        selfCost,
        rolling,
        completion,
        gross,
        source,
        known,
        into);
  }
}
