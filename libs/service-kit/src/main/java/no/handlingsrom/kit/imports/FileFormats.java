package no.handlingsrom.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import no.handlingsrom.fiscal.kostra.KostraChart;
import no.handlingsrom.http.imports.ImportProfile;
import no.handlingsrom.http.problem.ProblemException;

/** The forms of file that are understood. */
@ApplicationScoped
class FileFormats {

  private final KostraChart chart;
  private final Profiles profiles;

  FileFormats(KostraChart chart, Profiles profiles) {
    this.chart = chart;
    this.profiles = profiles;
  }

  /**
   * How a file is read that was declared so.
   *
   * @throws ProblemException rule-broken, naming the profile: missing, unknown, of another format
   */
  FileFormat of(ImportDeclaration declaration) {
    return switch (declaration.format()) {
      case KOSTRA -> new KostraFormat(chart);
      case CSV -> new CsvFormat(chart, profileOf(declaration));
      case SAF_T -> new SaftFormat(chart, profileOf(declaration));
      case ABW -> new AbwFormat(chart, profileOf(declaration));
    };
  }

  private ImportProfile profileOf(ImportDeclaration declaration) {
    if (declaration.profile() == null) {
      throw ProblemException.broken("profile", "is needed for " + declaration.format().code());
    }
    return profiles
        .find(declaration.municipality(), declaration.profile())
        .filter(profile -> profile.format() == declaration.format())
        .orElseThrow(
            () ->
                ProblemException.broken(
                    "profile",
                    "no profile of %s: %s"
                        .formatted(declaration.format().code(), declaration.profile())));
  }
}
