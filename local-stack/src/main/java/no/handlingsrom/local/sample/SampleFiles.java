package no.handlingsrom.local.sample;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the files of a sample directory and names the steps in which they are sent. */
final class SampleFiles {

  private final ObjectMapper json =
      new ObjectMapper()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final Path root;
  private final SampleManifest manifest;

  SampleFiles(Path root) {
    this.root = root;
    this.manifest = parse(SampleManifest.FILE, new TypeReference<SampleManifest>() {});
  }

  SampleManifest manifest() {
    return manifest;
  }

  /** Where a version stands under its municipality. */
  static String path(SampleManifest.Plan plan, SampleManifest.Version version) {
    return "/plans/" + plan.id() + "/versions/" + version.id();
  }

  Map<String, Object> object(String file) {
    return parse(file, new TypeReference<LinkedHashMap<String, Object>>() {});
  }

  List<SampleRow> rows(String file) {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(root.resolve(file));
        Stream<NamedCsvRecord> records = csv.stream()) {
      return records.map(row -> new SampleRow(file, row)).toList();
    } catch (CsvParseException | IOException | UncheckedIOException e) {
      throw unreadable(file, e);
    }
  }

  List<SampleChange> changes(String file) {
    return SampleChange.of(rows(file));
  }

  /** The step that sends a whole file. */
  SampleStep step(String file, List<SampleRow> rows) {
    return new SampleStep(manifest.id() + "/" + file, file, rows);
  }

  /** The step that sends a named part of a file. */
  SampleStep step(String file, String part, List<SampleRow> rows) {
    return new SampleStep(manifest.id() + "/" + file + "/" + part, file, rows);
  }

  /** The step that sends something the manifest itself says about a path. */
  SampleStep step(String path) {
    return new SampleStep(
        manifest.id() + "/" + SampleManifest.FILE + path, SampleManifest.FILE, List.of());
  }

  private <T> T parse(String file, TypeReference<T> type) {
    try {
      return json.readValue(Files.readString(root.resolve(file)), type);
    } catch (JsonParseException e) {
      throw new SampleLoadException(
          "%s line %d: %s".formatted(file, e.getLocation().getLineNr(), e.getOriginalMessage()), e);
    } catch (JsonProcessingException e) {
      throw new SampleLoadException("%s: %s".formatted(file, e.getOriginalMessage()), e);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static SampleLoadException unreadable(String file, Exception cause) {
    return new SampleLoadException("%s: cannot be read: %s".formatted(file, cause), cause);
  }
}
