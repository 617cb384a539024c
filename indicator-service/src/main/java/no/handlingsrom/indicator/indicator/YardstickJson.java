package no.handlingsrom.indicator.indicator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import no.handlingsrom.contracts.wire.EventJson;
import no.handlingsrom.fiscal.indicator.Yardstick;

/** The lists of a yardstick as they are stored, in the form of the API. */
record YardstickJson(
    List<TargetBody> targets,
    List<MilestoneBody> path,
    List<ThresholdBody> thresholds,
    List<SeriesBreakBody> seriesBreaks) {

  private static final ObjectMapper JSON = EventJson.newMapper();

  static String write(Yardstick yardstick) {
    try {
      return JSON.writeValueAsString(
          new YardstickJson(
              yardstick.targets().stream().map(TargetBody::of).toList(),
              yardstick.path().stream().map(MilestoneBody::of).toList(),
              yardstick.thresholds().stream().map(ThresholdBody::of).toList(),
              yardstick.breaks().stream().map(SeriesBreakBody::of).toList()));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot write " + yardstick, e);
    }
  }

  static YardstickJson read(String stored) {
    try {
      return JSON.readValue(stored, YardstickJson.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored yardstick cannot be read", e);
    }
  }
}
