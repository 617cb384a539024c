package no.handlingsrom.investment.position;

import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import no.handlingsrom.kit.ledger.LedgerKey;

/** What every row of a position has. */
@MappedSuperclass
@IdClass(PositionKey.class)
public abstract class StatedPosition {

  @Id String municipality;
  @Id String ledger;
  @Id long sequence;
  @Id int position;

  /** The change that states it. */
  public long sequence() {
    return sequence;
  }

  void place(LedgerKey key, long change, int place) {
    municipality = key.municipality();
    ledger = key.ledger();
    sequence = change;
    position = place;
  }
}
