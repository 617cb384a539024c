package no.handlingsrom.investment.project;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which projects a view shows; what is {@code null} does not filter.
 *
 * @param text part of the name, an alias or the id, whatever the case
 * @param completionFrom the first completion year shown; rolling projects have none
 * @param completionTo the last completion year shown
 */
record ProjectFilter(
    String text,
    String area,
    String programmeArea,
    Boolean selfCost,
    Boolean rolling,
    Integer completionFrom,
    Integer completionTo) {

  boolean shows(ProjectStateRow project) {
    return project.mergedInto == null
        && (text == null || matches(project))
        && (area == null || area.equals(project.area))
        && (programmeArea == null || programmeArea.equals(project.programmeArea))
        && (selfCost == null || selfCost == project.selfCost)
        && (rolling == null || rolling == project.rolling)
        && (completionFrom == null
            || project.completionYear != null && project.completionYear >= completionFrom)
        && (completionTo == null
            || project.completionYear != null && project.completionYear <= completionTo);
  }

  private boolean matches(ProjectStateRow project) {
    String wanted = text.toLowerCase(Locale.ROOT).strip();
    return Stream.concat(Stream.of(project.name, project.id), project.aliases.stream())
        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
  }
}
