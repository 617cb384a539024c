package no.handlingsrom.contracts;

import java.util.Arrays;

/**
 * The Kafka topics. They are created explicitly, because an auto-created topic is not compacted.
 *
 * <p>A <em>changes</em> topic tells what happened, compacted <em>state</em>, <em>portfolio</em> and
 * <em>accounts</em> topics hold the last record per version and per account book, and a dead-letter
 * topic holds what a consumer could not read, with the cause.
 */
public enum Topic {
  BUDGET_CHANGES("handlingsrom.budget.changes", 6, false),
  BUDGET_STATE("handlingsrom.budget.state", 6, true),
  BUDGET_ACCOUNTS("handlingsrom.budget.accounts", 6, true),
  INVESTMENT_CHANGES("handlingsrom.investment.changes", 6, false),
  INVESTMENT_STATE("handlingsrom.investment.state", 6, true),
  INVESTMENT_PORTFOLIO("handlingsrom.investment.portfolio", 6, true),
  INVESTMENT_ACCOUNTS("handlingsrom.investment.accounts", 6, true),
  INDICATOR_CHANGES("handlingsrom.indicator.changes", 6, false),
  INDICATOR_STATE("handlingsrom.indicator.state", 6, true),
  BUDGET_DEAD_LETTER("handlingsrom.budget.dead-letter", 1, false),
  INVESTMENT_DEAD_LETTER("handlingsrom.investment.dead-letter", 1, false),
  INDICATOR_DEAD_LETTER("handlingsrom.indicator.dead-letter", 1, false),
  GATEWAY_DEAD_LETTER("handlingsrom.gateway.dead-letter", 1, false);

  /** The most bytes a record may have; producers, topics and the outbox keep to it. */
  public static final int MOST_BYTES = 8 * 1024 * 1024;

  private final String topicName;
  private final int partitions;
  private final boolean compacted;

  Topic(String topicName, int partitions, boolean compacted) {
    this.topicName = topicName;
    this.partitions = partitions;
    this.compacted = compacted;
  }

  /** The topic with this name; there must be one. */
  public static Topic named(String topicName) {
    return Arrays.stream(values())
        .filter(topic -> topic.topicName.equals(topicName))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no topic " + topicName));
  }

  public String topicName() {
    return topicName;
  }

  public int partitions() {
    return partitions;
  }

  /** Whether the broker keeps only the last record per key. */
  public boolean compacted() {
    return compacted;
  }
}
