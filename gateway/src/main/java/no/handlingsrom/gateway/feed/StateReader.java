package no.handlingsrom.gateway.feed;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.MalformedEventException;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.contracts.wire.EventType;
import no.handlingsrom.gateway.view.MaterialisedView;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Brings a record into the view, or parks it and marks what it told of as stale. */
final class StateReader {

  private static final Logger LOG = Logger.getLogger(StateReader.class);
  private static final Map<String, Topic> TOPICS =
      Arrays.stream(Topic.values())
          .collect(Collectors.toUnmodifiableMap(Topic::topicName, Function.identity()));

  private final MaterialisedView view;
  private final DeadLetters deadLetters;

  StateReader(MaterialisedView view, DeadLetters deadLetters) {
    this.view = view;
    this.deadLetters = deadLetters;
  }

  void take(ConsumerRecord<String, byte[]> record) {
    try {
      view.accept(read(record));
    } catch (RuntimeException e) {
      LOG.warnf(
          "record parked: topic=%s partition=%d offset=%d key=%s cause=%s",
          record.topic(), record.partition(), record.offset(), record.key(), e);
      deadLetters.park(record, e);
      markStale(record);
    }
  }

  private static Event read(ConsumerRecord<String, byte[]> record) {
    Event event = CloudEventRecords.fromRecord(record);
    if (EventType.of(event).topic() != TOPICS.get(record.topic())) {
      throw new MalformedEventException("ce_type", "does not belong on this topic");
    }
    return event;
  }

  private void markStale(ConsumerRecord<String, byte[]> record) {
    try {
      view.markUnreadable(TOPICS.get(record.topic()), record.key());
    } catch (MalformedEventException e) {
      LOG.warnf("parked record names no version: key=%s", record.key());
    }
  }
}
