package no.handlingsrom.budget;

import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
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
import no.handlingsrom.contracts.investment.InvestmentState;
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
    yes(attempt, balanced());
  }

  /** Investments of 100 a year, financed by loans of 100. */
  static SortedMap<Integer, Map<String, BigDecimal>> balanced() {
    BigDecimal hundred = new BigDecimal("100.00");
    BigDecimal nothing = new BigDecimal("0.00");
    SortedMap<Integer, Map<String, BigDecimal>> years = new TreeMap<>();
    for (int year = 2024; year <= 2027; year++) {
      years.put(
          year,
          new HashMap<>(
              Map.of(
                  "investment-expenditure", hundred,
                  "use-of-loans", hundred.negate(),
                  "investment-income", hundred.negate(),
                  "uncovered-investment", nothing,
                  "transfer-from-operations", nothing,
                  "planned-loan-instalments", nothing,
                  "closing-investment-debt", hundred)));
    }
    return years;
  }

  /** Tells what the investment part amounts to, as its service does whenever it moved. */
  void tells(SortedMap<Integer, Map<String, BigDecimal>> years) {
    send(new InvestmentState(version, sequence.incrementAndGet(), Instant.now(), 1, years));
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
