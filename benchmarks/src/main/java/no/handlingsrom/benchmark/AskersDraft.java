package no.handlingsrom.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;

/** A draft of Asker's plan for one benchmark, with everything the plan holds. */
final class AskersDraft {

  private static final String VERSIONS = "/municipalities/3203/plans/2024-2027/versions";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RunningServices services;
  private final String version;

  private AskersDraft(RunningServices services, String version) {
    this.services = services;
    this.version = version;
  }

  /** Drafts a version from the proposal, which is loaded, and waits until the gateway has it. */
  static AskersDraft create(RunningServices services, String id)
      throws IOException, InterruptedException {
    String created =
        services.post(
            "budget",
            VERSIONS,
            """
            {"id":"%1$s","names":{"nb":"%1$s","en":"%1$s"},"parent":"director-proposal"}"""
                .formatted(id));
    AskersDraft draft = new AskersDraft(services, VERSIONS + "/" + id);
    services.awaitReached(
        "gateway",
        draft.status() + "?after=budget:" + JSON.readTree(created).get("sequence").asLong());
    return draft;
  }

  /** The address of its fiscal-rule status. */
  String status() {
    return version + "/fiscal-rules";
  }

  /** Posts a change; returns the position that a reader of it waits for. */
  String oneKroneMoreOfLoans() throws IOException, InterruptedException {
    String answer =
        services.post(
            "investment",
            version + "/investment/changes",
            """
            {"title":"Måling","entries":[{"year":2024,"line":"use-of-loans","amount":-1.00}]}""");
    return "investment:" + JSON.readTree(answer).get("sequence").asLong();
  }

  /** The debt of the first year that the debt ratio is made of, at a position. */
  BigDecimal debtAt(String position) throws IOException, InterruptedException {
    String status = services.get("gateway", status() + "?after=" + position);
    for (JsonNode rule : JSON.readTree(status).get("rules")) {
      if (rule.get("code").asText().equals("debt-ratio")) {
        return rule.get("results").get(0).get("numerator").decimalValue();
      }
    }
    throw new IllegalStateException("the status has no debt ratio: " + status);
  }
}
