package no.handlingsrom.contracts.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.MalformedEventException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventRecordsTest {

  private static final URI SOURCE = URI.create("/budget-service");

  static Stream<Event> events() {
    return ExampleEvents.all();
  }

  @Test
  void theEnvelopeStandsInTheHeaders() {
    ProducerRecord<String, byte[]> record = record(ExampleEvents.budgetState());
    assertThat(record.topic()).isEqualTo("handlingsrom.budget.state");
    assertThat(record.key()).isEqualTo("3203/2024-2027/director-proposal");
    assertThat(texts(record.headers()))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "ce_specversion", "1.0",
                "ce_id", "no.handlingsrom.budget.state.v1:3203/2024-2027/director-proposal:42",
                "ce_type", "no.handlingsrom.budget.state.v1",
                "ce_source", "/budget-service",
                "ce_subject", "3203/2024-2027/director-proposal",
                "ce_time", "2023-10-24T08:00:00.123456Z",
                "ce_sequence", "42",
                "content-type", "application/json"));
    assertThat(new String(record.value(), StandardCharsets.UTF_8))
        .contains("\"net-operating-result\":-74469000.00")
        .contains("\"status\":\"proposed\"")
        .contains("\"time\":\"2023-10-24T08:00:00.123456Z\"")
        .contains("\"parent\":null");
  }

  @Test
  void anEventIsKnownByTheIdOfItsRecord() {
    assertThat(CloudEventRecords.id(ExampleEvents.budgetState()))
        .isEqualTo("no.handlingsrom.budget.state.v1:3203/2024-2027/director-proposal:42");
  }

  @ParameterizedTest
  @MethodSource("events")
  void aRecordIsReadBackUnchanged(Event event) {
    assertThat(CloudEventRecords.fromRecord(received(record(event)))).isEqualTo(event);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ce_specversion", "ce_type", "ce_id", "ce_sequence", "ce_subject"})
  void aRecordWithoutAHeaderIsRefused(String header) {
    ProducerRecord<String, byte[]> record = record(ExampleEvents.budgetState());
    record.headers().remove(header);
    assertRefused(record);
  }

  @Test
  void aRecordOfUnknownTypeIsRefused() {
    ProducerRecord<String, byte[]> record = record(ExampleEvents.budgetState());
    record.headers().remove("ce_type").add("ce_type", bytes("no.handlingsrom.budget.state.v9"));
    assertRefused(record);
  }

  @Test
  void aRecordWhoseHeaderAndPayloadDisagreeIsRefused() {
    ProducerRecord<String, byte[]> record = record(ExampleEvents.budgetState());
    record.headers().remove("ce_sequence").add("ce_sequence", bytes("43"));
    assertRefused(record);
  }

  @Test
  void aRecordUnderAnotherKeyIsRefused() {
    ProducerRecord<String, byte[]> good = record(ExampleEvents.budgetState());
    assertRefused(
        new ProducerRecord<>(
            good.topic(), null, "3203/2024-2027/other", good.value(), good.headers()));
  }

  @Test
  void aRecordWithoutPayloadIsRefused() {
    ProducerRecord<String, byte[]> good = record(ExampleEvents.budgetState());
    assertRefused(new ProducerRecord<>(good.topic(), null, good.key(), null, good.headers()));
  }

  private static void assertRefused(ProducerRecord<String, byte[]> record) {
    assertThatExceptionOfType(MalformedEventException.class)
        .isThrownBy(() -> CloudEventRecords.fromRecord(received(record)));
  }

  private static ProducerRecord<String, byte[]> record(Event event) {
    return CloudEventRecords.toRecord(event, SOURCE, ExampleEvents.TIME);
  }

  private static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> sent) {
    return new ConsumerRecord<>(
        sent.topic(),
        0,
        0,
        0,
        TimestampType.CREATE_TIME,
        -1,
        -1,
        sent.key(),
        sent.value(),
        sent.headers(),
        Optional.empty());
  }

  private static Map<String, String> texts(Headers headers) {
    Map<String, String> texts = new TreeMap<>();
    headers.forEach(
        header -> texts.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
    return texts;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
