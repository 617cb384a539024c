package no.handlingsrom.http.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something said of a file.
 *
 * @param control number of the published control behind it; {@code null} where it is our own
 * @param line line of the file, from 1; {@code null} for the file as a whole
 * @param column name of the column or field; {@code null} for a whole line
 * @param value what stands there; {@code null} where nothing does
 */
@Schema(name = "ImportRemark")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportRemark(
    @Schema(required = true) Level level,
    @Schema(description = "Number of the control by Statistics Norway", examples = "012")
        String control,
    @Schema(description = "Line of the file, from 1", examples = "17") Long line,
    @Schema(description = "Column or field", examples = "art") String column,
    @Schema(description = "What stands there", examples = "999") String value,
    @Schema(required = true, examples = "is no art of that year") String reason) {

  /** How grave it is. */
  @Schema(name = "ImportRemarkLevel")
  public enum Level {
    /** The file is refused. */
    @JsonProperty("error")
    ERROR,
    @JsonProperty("warning")
    WARNING,
    @JsonProperty("info")
    INFO
  }

  /** What refuses a file, at a place in it. */
  public static ImportRemark error(Long line, String column, String value, String reason) {
    return new ImportRemark(Level.ERROR, null, line, column, value, reason);
  }

  /** What refuses a file as a whole. */
  public static ImportRemark error(String reason) {
    return error(null, null, null, reason);
  }
}
