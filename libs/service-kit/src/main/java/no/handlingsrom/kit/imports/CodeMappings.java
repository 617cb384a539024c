package no.handlingsrom.kit.imports;

import no.handlingsrom.http.imports.ImportProfile;

/** What the codes of a source are called here, by its profile. */
final class CodeMappings {

  private final Beginnings<String> units = new Beginnings<>();
  private final ImportProfile profile;

  CodeMappings(ImportProfile profile) {
    this.profile = profile;
    profile.units().forEach(units::put);
  }

  /**
   * The unit of the organisation.
   *
   * @param told what the file tells; comes first; {@code null} where it tells none
   * @param responsibility cost centre; {@code null} where the file tells none
   */
  String unit(String told, String responsibility) {
    return told == null ? units.find(responsibility).orElse(null) : told;
  }

  /** The project by its id here; what has no mapping keeps its code. */
  String project(String told) {
    return told == null ? null : profile.projects().getOrDefault(told, told);
  }
}
