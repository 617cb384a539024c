package no.handlingsrom.http.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a file.
 *
 * @param errors how many errors there are in all
 * @param warnings how many remarks there are that refuse nothing
 * @param items the first errors, then the first of the others
 * @param more how many are not among the items
 */
@Schema(
    name = "ImportReport",
    requiredProperties = {"errors", "warnings", "items", "more"})
public record ImportReport(
    @Schema(description = "Errors in all; any refuses the file", examples = "0") long errors,
    @Schema(description = "Warnings and notices in all", examples = "1") long warnings,
    List<ImportRemark> items,
    @Schema(description = "Remarks that are not shown", examples = "0") long more) {

  /** Nothing said yet. */
  public static final ImportReport EMPTY = new ImportReport(0, 0, List.of(), 0);

  public ImportReport {
    items = List.copyOf(items);
  }
}
