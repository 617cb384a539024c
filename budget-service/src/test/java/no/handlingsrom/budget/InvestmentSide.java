package no.handlingsrom.budget;

import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.AdoptionStarted;
import no.handlingsrom.contracts.budget.BudgetChange;
import no.handlingsrom.contracts.budget.ProposalStarted;
import no.handlingsrom.contracts.investment.InvestmentVoted;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.testkit.StackResource;
import no.handlingsrom.testkit.TopicReader;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Answers over the real Kafka what investment-service would answer about one version. */
final class InvestmentSide {

  private final VersionKey version;
  private final AtomicLong sequence = new AtomicLong();

  InvestmentSide(String municipality, String version) {
    this.version = new VersionKey(municipality, "2024-2027", version);
  }

  /** The attempt that was started last of a kind, which is the nth of that kind. */
  UUID attempt(Class<? extends BudgetChange> kind, int nth) {
    return await()
        .until(
            () -> changes().stream().filter(kind::isInstance).map(InvestmentSide::attempt).toList(),
            started -> started.size() == nth)
        .get(nth - 1);
  }

  private static UUID attempt(BudgetChange started) {
    return started instanceof ProposalStarted proposal
        ? proposal.attempt()
        : ((AdoptionStarted) started).attempt();
  }

  /** What budget-service has told of the version, in order. */
  List<BudgetChange> changes() {
    return TopicReader.ofTestStack().readAll(Topic.BUDGET_CHANGES.topicName()).stream()
        .filter(record -> version.key().equals(record.key()))
        .map(CloudEventRecords::fromRecord)
        .map(BudgetChange.class::cast)
        .toList();
  }

  void yes(UUID attempt) {
    yes(attempt, new TreeMap<>());
  }

  void yes(UUID attempt, SortedMap<Integer, Map<String, BigDecimal>> years) {
    send(vote(attempt, List.of(), years));
  }

  void no(UUID attempt) {
    send(
        vote(
            attempt,
            List.of(
                new Labels(
                    "investeringsbudsjettet for 2024 er ikke i balanse",
                    "the investment budget of 2024 does not balance")),
            new TreeMap<>()));
  }

  private InvestmentVoted vote(
      UUID attempt, List<Labels> reasons, SortedMap<Integer, Map<String, BigDecimal>> years) {
    return new InvestmentVoted(
        version,
        sequence.incrementAndGet(),
        Instant.now(),
        attempt,
        reasons.isEmpty(),
        reasons,
        years);
  }

  static void send(Event event) {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", StackResource.kafka().bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer
          .send(CloudEventRecords.toRecord(event, URI.create("/investment-service"), Instant.now()))
          .get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
