package no.handlingsrom.fiscal.metric;

/** Eier: the one service that answers for a metric. */
public enum Owner {
  BUDGET,
  INVESTMENT,
  INDICATOR
}
