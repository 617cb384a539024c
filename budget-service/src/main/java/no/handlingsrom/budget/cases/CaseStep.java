package no.handlingsrom.budget.cases;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;

/** Steg i en sak: what happened to a case, told once. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
  @JsonSubTypes.Type(value = CaseStep.Opened.class, name = "opened"),
  @JsonSubTypes.Type(value = CaseStep.Rerouted.class, name = "rerouted"),
  @JsonSubTypes.Type(value = CaseStep.Treated.class, name = "treated")
})
public sealed interface CaseStep {

  /**
   * Sak opprettet.
   *
   * @param number as the municipality writes it, e.g. K-sak 36/23
   * @param plan the plan it is about; may be {@code null}
   * @param version the version of that plan; may be {@code null}
   * @param points the numbered points of the proposal
   */
  record Opened(
      String number,
      String title,
      String plan,
      String version,
      List<String> points,
      List<RouteStop> route)
      implements CaseStep {}

  /** Saksgangen endret: the route that holds from now on, with the bodies passed already. */
  record Rerouted(List<RouteStop> route) implements CaseStep {}

  /**
   * Sak behandlet i et organ.
   *
   * @param text what was recommended or decided, in short; may be {@code null}
   */
  record Treated(String body, LocalDate date, Outcome outcome, String text, List<Motion> motions)
      implements CaseStep {}
}
