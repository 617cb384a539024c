package no.handlingsrom.contracts;

/** Hendelse: a fact its owner has committed, written once and never edited. */
public interface Event {

  /** Record key on the topic: {@code municipality/plan/version}, or the municipality alone. */
  String key();

  /** Position in the owner's ledger for this key, from 1, never reused. */
  long sequence();
}
