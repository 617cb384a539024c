package no.handlingsrom.contracts.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.handlingsrom.contracts.Topic;
import org.junit.jupiter.api.Test;

class PartitionTest {

  @Test
  void versionsOfAPlanShareAPartition() {
    assertThat(partition("3203/2024-2027/director-proposal"))
        .isEqualTo(partition("3203/2024-2027/party-alternative"))
        .isEqualTo(partition("3203/2024-2027/x"));
  }

  @Test
  void plansAreSpreadOverAllPartitions() {
    Set<Integer> used =
        IntStream.rangeClosed(1000, 1100)
            .mapToObj(municipality -> partition(municipality + "/2024-2027/director-proposal"))
            .collect(Collectors.toSet());
    assertThat(used).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
  }

  private static int partition(String key) {
    return CloudEventRecords.toRecord(
            Topic.BUDGET_CHANGES.topicName(),
            key,
            EventType.VERSION_CREATED.typeName(),
            URI.create("/budget-service"),
            Instant.EPOCH,
            1,
            new byte[0])
        .partition();
  }
}
