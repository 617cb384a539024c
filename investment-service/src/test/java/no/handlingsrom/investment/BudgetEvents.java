package no.handlingsrom.investment;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.OrganisationInfo;
import no.handlingsrom.contracts.budget.PlanInfo;
import no.handlingsrom.contracts.budget.ProposalStarted;
import no.handlingsrom.contracts.budget.Unit;
import no.handlingsrom.contracts.budget.UnitKind;
import no.handlingsrom.contracts.budget.VersionCreated;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.testkit.StackResource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells investment-service over the real Kafka what budget-service would tell. */
final class BudgetEvents {

  static final String PLAN = "2024-2027";
  static final PlanInfo PLAN_INFO = new PlanInfo(PLAN, 2024, 4, 10, 2024, List.of());

  private static final URI SOURCE = URI.create("/budget-service");

  private BudgetEvents() {}

  static VersionCreated created(String municipality, String version, String parent) {
    return created(new VersionKey(municipality, PLAN, version), parent, PLAN_INFO, organisation(1));
  }

  static VersionCreated created(
      VersionKey key, String parent, PlanInfo plan, OrganisationInfo organisation) {
    return new VersionCreated(
        key,
        1,
        Instant.now(),
        plan,
        parent,
        parent == null ? null : 1L,
        new Labels("Utkast", "Draft"),
        organisation);
  }

  static ProposalStarted proposed(String municipality, String version, long sequence) {
    return new ProposalStarted(
        new VersionKey(municipality, PLAN, version), sequence, Instant.now(), UUID.randomUUID());
  }

  /** Two service areas, each with a programme area. */
  static OrganisationInfo organisation(long sequence) {
    return new OrganisationInfo(
        sequence,
        List.of(
            unit("oppvekst", null, UnitKind.SERVICE_AREA, 1),
            unit("skole", "oppvekst", UnitKind.PROGRAMME_AREA, 1),
            unit("medborgerskap", null, UnitKind.SERVICE_AREA, 2),
            unit("kultur-og-kirke", "medborgerskap", UnitKind.PROGRAMME_AREA, 1)));
  }

  static Unit unit(String code, String parent, UnitKind kind, int order) {
    return new Unit(code, parent, kind, new Labels(code, code), order);
  }

  static void send(Event... events) {
    for (Event event : events) {
      send(CloudEventRecords.toRecord(event, SOURCE, Instant.now()));
    }
  }

  static void send(ProducerRecord<String, byte[]> record) {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", StackResource.kafka().bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(record).get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
