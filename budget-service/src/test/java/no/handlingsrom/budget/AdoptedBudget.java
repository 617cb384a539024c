package no.handlingsrom.budget;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import java.util.function.Consumer;
import no.handlingsrom.contracts.budget.AdoptionStarted;
import no.handlingsrom.contracts.budget.ProposalStarted;

/** An adopted budget with bodies and cases, so that it can be amended. */
final class AdoptedBudget {

  private static final String PLAN = "/plans/2024-2027/versions/";

  private AdoptedBudget() {}

  /** A small municipality with schools and kindergartens whose budget is adopted. */
  static Budget of(String municipality) {
    return of(municipality, base -> {});
  }

  /**
   * @param more what the adopted version holds besides; it balances
   */
  static Budget of(String municipality, Consumer<Budget> more) {
    Budget budget = Budget.withDraft(municipality);
    budget
        .post(
            "/organisation/units",
            """
            {"units":[{"code":"barnehage","parent":"oppvekst","kind":"programme-area",
                       "names":{"nb":"Barnehage","en":"Kindergartens"},"order":2}]}""")
        .statusCode(201);
    budget.makeLawful("base");
    budget
        .change(
            "base",
            """
            {"year":2024,"unit":"skole","amount":999000.00},
            {"year":2024,"unit":"sentralt","function":"800","art":"870","amount":-999000.00}""")
        .statusCode(201);
    more.accept(budget);
    addBody(budget, "kommunestyret", "council", "");
    addBody(budget, "utvalg-oppvekst", "main-committee", "\"oppvekst\"");
    openCase(budget, "u-sak-12-24");
    openCase(budget, "k-sak-36-24");
    InvestmentSide investment = new InvestmentSide(municipality, "base");
    budget.post(PLAN + "base/propose").statusCode(202);
    investment.yes(investment.attempt(ProposalStarted.class, 1));
    investment.tells(InvestmentSide.balanced());
    budget.awaitAdoptable("base");
    budget
        .post(
            PLAN + "base/adopt",
            "{\"body\":\"kommunestyret\",\"caseNumber\":\"91/23\",\"date\":\"2023-12-12\"}")
        .statusCode(202);
    investment.yes(investment.attempt(AdoptionStarted.class, 1));
    await().untilAsserted(() -> budget.get(PLAN + "amended").body("status", is("amended")));
    return budget;
  }

  private static void addBody(Budget budget, String code, String kind, String areas) {
    budget
        .post(
            "/bodies",
            "{\"code\":\"%s\",\"names\":{\"nb\":\"Organ\",\"en\":\"Body\"},\"kind\":\"%s\",\"areas\":[%s]}"
                .formatted(code, kind, areas))
        .statusCode(201);
  }

  private static void openCase(Budget budget, String id) {
    budget
        .post(
            "/cases",
            """
            {"id":"%s","number":"K-sak %s","title":"1. tertial 2024","points":[],
             "route":[{"body":"utvalg-oppvekst","date":"2024-05-28"},
                      {"body":"kommunestyret","date":"2024-06-11"}]}"""
                .formatted(id, id))
        .statusCode(201);
  }

  static ValidatableResponse decide(Budget budget, String caseId, String body, String outcome) {
    return budget.post(
        "/cases/" + caseId + "/treatments",
        """
        {"body":"%s","date":"2024-06-11","outcome":"%s","motions":[]}"""
            .formatted(body, outcome));
  }

  /** Registers an amendment of a case and posts it on the decision of the council. */
  static void amend(Budget budget, String id, String caseId, boolean lasting, String entries) {
    budget
        .post(
            PLAN + "amended/operating/amendments",
            """
            {"id":"%s","title":"Budsjettendring %s","caseId":"%s","investmentLeg":false,"lasting":%s,
             "entries":[%s]}"""
                .formatted(id, id, caseId, lasting, entries))
        .statusCode(201);
    budget.post(PLAN + "amended/operating/amendments/" + id + "/post").statusCode(202);
  }
}
