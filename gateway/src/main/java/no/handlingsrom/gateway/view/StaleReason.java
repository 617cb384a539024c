package no.handlingsrom.gateway.view;

import java.util.Locale;

/** Why something newer may exist than what is shown of a version. */
public enum StaleReason {
  /** Kafka does not answer, or the topics are still being read. */
  NOT_FOLLOWED,
  /** A state could not be read. */
  UNREADABLE,
  /** One leg of an amendment has come and the other is late: both are shown when it is there. */
  OTHER_LEG_LATE;

  /** As it is answered: {@code other-leg-late}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
