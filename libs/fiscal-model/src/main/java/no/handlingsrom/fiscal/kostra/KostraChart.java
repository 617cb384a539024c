package no.handlingsrom.fiscal.kostra;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.fiscal.Labels;

/**
 * KOSTRA kontoplan for municipalities (form 0A), accounting years 2021–2026. A code in a stored
 * version keeps the meaning of its own year, so every look-up names the year; years after 2026 use
 * 2026. Source: Statistics Norway.
 */
public final class KostraChart {

  private final List<Art> arts;
  private final List<KostraFunction> functions;

  private KostraChart(List<Art> arts, List<KostraFunction> functions) {
    this.arts = arts;
    this.functions = functions;
  }

  public static KostraChart load() {
    return new KostraChart(
        KostraTable.ARTS.rows().stream().map(KostraChart::art).toList(),
        KostraTable.FUNCTIONS.rows().stream().map(KostraChart::function).toList());
  }

  public Optional<Art> art(String code, int year) {
    return arts.stream()
        .filter(art -> art.code().equals(code) && art.validity().in(year))
        .findFirst();
  }

  public Optional<KostraFunction> function(String code, int year) {
    return functions.stream()
        .filter(function -> function.code().equals(code) && function.validity().in(year))
        .findFirst();
  }

  /** All arts of an account class in a year, by code. */
  public List<Art> arts(AccountClass accountClass, int year) {
    return arts.stream()
        .filter(art -> art.validity().in(accountClass) && art.validity().in(year))
        .toList();
  }

  /** All functions of an account class in a year, by code. */
  public List<KostraFunction> functions(AccountClass accountClass, int year) {
    return functions.stream()
        .filter(f -> f.validity().in(accountClass) && f.validity().in(year))
        .toList();
  }

  private static Art art(NamedCsvRecord row) {
    return new Art(row.getField("code"), names(row), row.getField("kind"), Validity.of(row));
  }

  private static KostraFunction function(NamedCsvRecord row) {
    return new KostraFunction(row.getField("code"), names(row), Validity.of(row));
  }

  private static Labels names(NamedCsvRecord row) {
    return new Labels(row.getField("name_nb"), row.getField("name_en"));
  }
}
