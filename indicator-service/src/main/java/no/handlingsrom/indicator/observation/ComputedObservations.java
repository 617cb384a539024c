package no.handlingsrom.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.handlingsrom.contracts.indicator.ObservationValue;

/**
 * Beregnede observasjoner: values this service computes itself. They stand beside the published
 * ones and restate only each other.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ComputedObservations {

  private final ObservationRepository observations;
  private final Publication publication;

  ComputedObservations(ObservationRepository observations, Publication publication) {
    this.observations = observations;
    this.publication = publication;
  }

  /** Publishes, as a new vintage, those that say something else than what was computed before. */
  public void publish(String municipality, List<ObservationValue> values) {
    List<ObservationValue> before =
        observations.computed(
            municipality,
            values.stream().map(ObservationValue::subject).collect(Collectors.toSet()));
    List<ObservationValue> news =
        values.stream()
            .filter(value -> before.stream().noneMatch(known -> saysTheSame(known, value)))
            .toList();
    if (!news.isEmpty()) {
      publication.publish(municipality, news.stream().map(Observed::computed).toList());
    }
  }

  /** Whatever event it rests on, and however many zeros the value ends with. */
  private static boolean saysTheSame(ObservationValue known, ObservationValue value) {
    return known.subject().equals(value.subject())
        && known.year() == value.year()
        && known.kind() == value.kind()
        && Objects.equals(known.plan(), value.plan())
        && Objects.equals(known.missing(), value.missing())
        && same(known.value(), value.value());
  }

  private static boolean same(BigDecimal known, BigDecimal value) {
    return known == null || value == null ? known == value : known.compareTo(value) == 0;
  }
}
