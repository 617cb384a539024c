package no.handlingsrom.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
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
    List<Observed> computed = values.stream().map(Observed::computed).toList();
    Set<String> subjects = computed.stream().map(Observed::subject).collect(Collectors.toSet());
    List<Observed> before = observations.computed(municipality, subjects);
    List<Observed> news =
        computed.stream().filter(value -> before.stream().noneMatch(value::saysTheSameAs)).toList();
    if (!news.isEmpty()) {
      publication.publish(municipality, news, Origin.REQUEST);
    }
  }
}
