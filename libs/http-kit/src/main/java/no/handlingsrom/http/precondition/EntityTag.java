package no.handlingsrom.http.precondition;

import java.util.Arrays;
import java.util.List;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.ProblemKind;
import no.handlingsrom.http.problem.Violation;

/**
 * The strong entity tag of a resource (RFC 9110): the number of the revision that is shown.
 *
 * @param revision counts up with every change of the resource
 */
public record EntityTag(long revision) {

  /** The name of the request header. */
  public static final String IF_MATCH = "If-Match";

  /** As the header {@code ETag} carries it: {@code "7"}. */
  public String header() {
    return '"' + Long.toString(revision) + '"';
  }

  /**
   * Lets a change pass that was made for this revision, or for any ({@code *}).
   *
   * @param ifMatch the header as it was sent; {@code null} when it was not
   * @throws ProblemException precondition-required without the header, precondition-failed when it
   *     names other revisions only
   */
  public void requireMatch(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw problem(ProblemKind.PRECONDITION_REQUIRED, "is required: send the ETag you have read");
    }
    List<String> tags = Arrays.stream(ifMatch.split(",")).map(String::strip).toList();
    if (!tags.contains("*") && !tags.contains(header())) {
      throw problem(
          ProblemKind.PRECONDITION_FAILED, "names another revision: read the resource again");
    }
  }

  private static ProblemException problem(ProblemKind kind, String reason) {
    return new ProblemException(
        kind, IF_MATCH + " " + reason, List.of(new Violation(IF_MATCH, reason)));
  }
}
