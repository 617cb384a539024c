package no.handlingsrom.contracts.indicator;

import java.time.Instant;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Klimabudsjett ført: targets, sectors, groups, figures or measures were added.
 *
 * @param targets number of targets added
 * @param sectors number of sectors added
 * @param groups number of measure groups added
 * @param figures number of figures stated or restated
 * @param measures number of measures added
 */
public record ClimateBudgetEntered(
    String municipality,
    long sequence,
    Instant time,
    int targets,
    int sectors,
    int groups,
    int figures,
    int measures)
    implements IndicatorChange {

  public ClimateBudgetEntered {
    VersionKey.municipality(municipality);
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.notNegative(targets, "targets");
    Fields.notNegative(sectors, "sectors");
    Fields.notNegative(groups, "groups");
    Fields.notNegative(figures, "figures");
    Fields.notNegative(measures, "measures");
  }

  @Override
  public String key() {
    return municipality;
  }
}
