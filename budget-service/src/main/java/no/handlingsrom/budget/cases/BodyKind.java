package no.handlingsrom.budget.cases;

import com.fasterxml.jackson.annotation.JsonValue;

/** What part a body plays when a budget is decided (Local Government Act chapters 5 and 14). */
public enum BodyKind {
  /** Kommunestyret: sets the frames (rammer); decides anything. */
  COUNCIL("council", true),
  /** Formannskapet: recommends (innstiller) plan and budget to the council, § 14-3. */
  EXECUTIVE_COMMITTEE("executive-committee", false),
  /** Hovedutvalg: may move money inside its own service areas, else recommends. */
  MAIN_COMMITTEE("main-committee", true),
  /** Kommunedirektøren: proposes; may move money inside a frame. */
  DIRECTOR("director", true),
  /** Råd og andre medvirkningsorganer: are heard. */
  ADVISORY("advisory", false);

  private final String code;
  private final boolean mayDecide;

  BodyKind(String code, boolean mayDecide) {
    this.code = code;
    this.mayDecide = mayDecide;
  }

  @JsonValue
  public String code() {
    return code;
  }

  /** Whether a treatment of the body can be a decision at all. */
  public boolean mayDecide() {
    return mayDecide;
  }
}
