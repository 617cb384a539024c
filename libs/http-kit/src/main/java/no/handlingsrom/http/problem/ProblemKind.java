package no.handlingsrom.http.problem;

/** The kinds of problem a client can meet; each has a stable type address and a fixed title. */
public enum ProblemKind {
  MALFORMED_REQUEST("malformed-request", "The request cannot be read as the contract says"),
  NOT_FOUND("not-found", "There is no such resource"),
  METHOD_NOT_ALLOWED("method-not-allowed", "The resource does not offer this method"),
  NOT_ACCEPTABLE("not-acceptable", "The resource is not available in the media type asked for"),
  PRECONDITION_FAILED(
      "precondition-failed", "The resource has changed since the revision the request is made for"),
  PRECONDITION_REQUIRED(
      "precondition-required", "The request must name the revision it is made for"),
  TOO_LARGE("too-large", "The request is larger than is taken"),
  UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", "The body has a media type that is not taken"),
  ALREADY_EXISTS("already-exists", "A resource with this identity exists already"),
  FROZEN("frozen", "The version is frozen and takes no changes"),
  MERGE_CONFLICT("merge-conflict", "Both versions altered the same since their common base"),
  WRONG_STATE("wrong-state", "The version is not in the state that this needs"),
  IN_PROGRESS("in-progress", "The same request is being processed"),
  RULE_BROKEN("rule-broken", "The request breaks a rule of the domain"),
  OUTSIDE_AUTHORITY("outside-authority", "The decision is not the body's to make"),
  IDEMPOTENCY_KEY_REUSED(
      "idempotency-key-reused", "The idempotency key stands for another request"),
  OWNER_UNAVAILABLE("owner-unavailable", "The service that owns the resource cannot be reached"),
  POSITION_NOT_REACHED("position-not-reached", "The position asked for was not reached in time"),
  TOO_MANY_REQUESTS("too-many-requests", "More requests were sent than are allowed"),
  UNEXPECTED("unexpected", "Something went wrong on our side");

  private static final String TYPE_BASE = "https://handlingsrom.no/problems/";

  private final String code;
  private final String title;

  ProblemKind(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /** The address that identifies the kind; documented in {@code docs/api/problems.md}. */
  public String type() {
    return TYPE_BASE + code;
  }

  public String title() {
    return title;
  }
}
