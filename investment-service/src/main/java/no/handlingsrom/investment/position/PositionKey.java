package no.handlingsrom.investment.position;

import java.io.Serializable;

/** The place of a position: the change that states it, and its place in that change, from 1. */
public record PositionKey(String municipality, String ledger, long sequence, int position)
    implements Serializable {}
