package no.handlingsrom.kit.imports;

import no.handlingsrom.http.imports.ImportFormat;
import no.handlingsrom.http.imports.ImportKind;

/**
 * What a file is declared to be.
 *
 * @param source where the figures come from; figures of two sources are never added
 * @param through the last period in the file: 1 to 12, 13 for the closed year
 * @param profile id of the profile the file is read by; {@code null} where the format needs none
 */
public record ImportDeclaration(
    String municipality,
    ImportFormat format,
    ImportKind kind,
    String source,
    int year,
    int through,
    String profile) {

  /** The id of an import of a file with this digest: the same wherever it is asked for. */
  String idFor(String fileDigest) {
    String identity =
        String.join(
            "\n",
            municipality,
            fileDigest,
            format.code(),
            kind.name(),
            source,
            Integer.toString(year),
            Integer.toString(through),
            profile == null ? "" : profile);
    return Sha256.of(identity).substring(0, 32);
  }

  /** In a few words, as the title of a change. */
  String title() {
    return "Import %s %d, through period %d (%s)".formatted(source, year, through, format.code());
  }
}
