package no.handlingsrom.http.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that is wrong with a request.
 *
 * @param field path of the offending value: {@code entries[3].amount}, or the name of a parameter,
 *     or of the column of a table
 * @param reason what is wrong and, where it helps, what would be right
 * @param line the line of a file that is to blame; {@code null} outside files
 * @param value what stands there; {@code null} where nothing does, and outside files
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(
    @Schema(required = true, examples = "entries[0].unit") String field,
    @Schema(required = true, examples = "no such organisation unit: skole") String reason,
    @Schema(description = "Line of the file that is to blame, from 1") Integer line,
    @Schema(description = "What stands there") String value) {

  /** What is wrong with a request that is no file. */
  public Violation(String field, String reason) {
    this(field, reason, null, null);
  }
}
