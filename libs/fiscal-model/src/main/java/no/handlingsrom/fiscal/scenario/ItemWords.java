package no.handlingsrom.fiscal.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Amounts;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Drop;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Path;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Population;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Postpone;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Resize;
import no.handlingsrom.fiscal.scenario.ScenarioItem.RunningCost;

/** Says in words how an item of a scenario was understood, and what it rests on. */
public final class ItemWords {

  private static final int MOST_CHARACTERS = 400;
  private static final Labels UNNAMED_YEARS =
      new Labels(
          "År som ikke er nevnt, er som i planen.", "Years that are not named are as in the plan.");

  private final PlanBase plan;
  private final Scenario scenario;
  private final Map<String, PlannedProject> projects;

  public ItemWords(PlanBase plan, Scenario scenario) {
    this.plan = plan;
    this.scenario = scenario;
    this.projects = plan.projectsById();
  }

  /** What holds for the scenario as a whole. */
  public List<Labels> common() {
    List<Labels> words = new ArrayList<>();
    words.add(
        new Labels(
            "Resultatet er planens tall + (modellen med endringene − modellen uten).",
            "The result is the figures of the plan + (the model with the changes − without)."));
    words.add(
        new Labels(
            "Endringer i netto driftsresultat går til eller fra disposisjonsfondet.",
            "Changes of the net operating result go to or from the disposition fund."));
    words.add(
        new Labels(
            "Uendret: gebyrer, startlån, renteinntekter, bundne fond og alt som ikke er nevnt.",
            "Held constant: fees, start loans, interest income, restricted funds and all that is"
                + " not named."));
    if (scenario.horizon() != null) {
      words.add(
          new Labels(
              "Årene etter planen følger forutsetningene i forespørselen, i planens priser;"
                  + " momskompensasjon er 20 % av utlegg med mva.",
              "The years after the plan follow the assumptions of the request, in the prices of the"
                  + " plan; VAT compensation is 20 % of outlay that bears VAT."));
    }
    return words;
  }

  /** The item in one sentence. */
  public Labels title(ScenarioItem item) {
    if (item instanceof Postpone postpone) {
      int years = postpone.years();
      return new Labels(
          years < 0
              ? name(item) + " forskyves " + -years + " år fram"
              : name(item) + " utsettes " + years + " år",
          years < 0
              ? name(item) + " is brought " + -years + " years forward"
              : name(item) + " is postponed by " + years + " years");
    }
    if (item instanceof Drop) {
      return new Labels(name(item) + " tas ut", name(item) + " is dropped");
    }
    if (item instanceof Resize resize) {
      return new Labels(
          name(item) + " endres til " + percent(resize.factor(), Language.NB),
          name(item) + " is resized to " + percent(resize.factor(), Language.EN));
    }
    if (item instanceof Path path) {
      return stepped(path);
    }
    if (item instanceof Amounts amounts) {
      return new Labels(
          cut(amounts.money().names().nb() + ": " + byYear(amounts.amounts(), " kr", Language.NB)),
          cut(
              amounts.money().names().en()
                  + ": "
                  + byYear(amounts.amounts(), " NOK", Language.EN)));
    }
    if (item instanceof Population population) {
      return new Labels(
          cut("Innbyggere: " + byYear(population.inhabitants(), "", Language.NB)),
          cut("Inhabitants: " + byYear(population.inhabitants(), "", Language.EN)));
    }
    BigDecimal factor = ((RunningCost) item).factor();
    return new Labels(
        "Driftskostnader av prosjekter endres til " + percent(factor, Language.NB),
        "Running costs of projects are changed to " + percent(factor, Language.EN));
  }

  private static Labels stepped(Path path) {
    boolean interest = path.driver() == Driver.INTEREST;
    return new Labels(
        cut(
            path.driver().names().nb()
                + ": "
                + byYear(path.steps(), interest ? " prosentpoeng" : " %", Language.NB)),
        cut(
            path.driver().names().en()
                + ": "
                + byYear(path.steps(), interest ? " percentage points" : " %", Language.EN)));
  }

  /** What the item rests on. */
  public List<Labels> assumptions(ScenarioItem item) {
    if (Scenario.project(item) != null) {
      return ofProject(projects.get(Scenario.project(item)));
    }
    if (item instanceof Path path) {
      return path.driver() == Driver.INTEREST
          ? List.of(floatingShare(), UNNAMED_YEARS)
          : List.of(
              new Labels(
                  "Prosent av planens beløp for året.",
                  "Percent of the plan's amount of the year."),
              UNNAMED_YEARS);
    }
    if (item instanceof Amounts amounts) {
      return amounts.money() == Money.FUND_USE
          ? List.of(inPlaceOfLoans(), repayment(), newLoansBear(), UNNAMED_YEARS)
          : List.of(UNNAMED_YEARS);
    }
    return item instanceof Population population
        ? List.of(perInhabitant(population), UNNAMED_YEARS)
        : List.of(
            new Labels(
                "Driftskostnader som er oppgitt for prosjektene og antas å ligge i budsjettet.",
                "Running costs as stated for the projects, taken to be in the budget."));
  }

  private List<Labels> ofProject(PlannedProject project) {
    List<Labels> words = new ArrayList<>();
    String share = percent(project.vatShare(), Language.NB);
    words.add(
        new Labels(
            "Momskompensasjon er 20 % av utlegg med mva, her " + share + "; lån er resten.",
            "VAT compensation is 20 % of outlay that bears VAT, here "
                + percent(project.vatShare(), Language.EN)
                + "; loans are the residual."));
    words.add(repayment());
    words.add(newLoansBear());
    words.add(
        project.runningCost().isEmpty()
            ? new Labels(
                "Driftskostnad er ikke oppgitt for prosjektet og er ikke regnet med.",
                "No running cost is stated of the project; none is counted.")
            : new Labels(
                "Oppgitt driftskostnad følger prosjektet.",
                "The stated running cost follows the project."));
    if (project.selfCost()) {
      words.add(
          new Labels(
              "Selvkostprosjekt: gebyrene er uendret, så kapitalkostnaden slår ut i resultatet.",
              "Self-cost project: fees are unchanged, so that its capital cost shows in the"
                  + " result."));
    }
    return words;
  }

  private Labels repayment() {
    return scenario.loanTerm() == null
        ? new Labels(
            "Økte eller sparte lån avdras i takt med planens gjeld: planlagte avdrag delt på"
                + " inngående gjeld samme år.",
            "Loans added or saved are repaid at the pace of the plan's debt: planned instalments"
                + " over opening debt of the year.")
        : new Labels(
            "Økte eller sparte lån avdras serielt over "
                + scenario.loanTerm()
                + " år, fra året etter opptak.",
            "Loans added or saved are repaid serially over "
                + scenario.loanTerm()
                + " years, from the year after they are drawn.");
  }

  private Labels newLoansBear() {
    String nb = rates(Language.NB);
    String en = rates(Language.EN);
    return new Labels(
        cut(
            "Økte eller sparte lån bærer planens flytende rente av gjennomsnittlig saldo"
                + nb
                + "."),
        cut(
            "Loans added or saved bear the plan's floating interest on the average balance"
                + en
                + "."));
  }

  private String rates(Language language) {
    List<String> known =
        plan.planYears().stream()
            .filter(plan.interest()::containsKey)
            .map(
                year ->
                    year
                        + " "
                        + number(plan.interest().get(year).floatingPercent(), language)
                        + " %")
            .toList();
    return known.isEmpty() ? "" : " (" + String.join(", ", known) + ")";
  }

  private Labels floatingShare() {
    boolean known =
        plan.planYears().stream()
            .allMatch(
                year ->
                    plan.interest().containsKey(year)
                        && plan.interest().get(year).fixedShare() != null);
    return known
        ? new Labels(
            "Bare gjeld med flytende rente påvirkes; fastrenteandelen er planens.",
            "Only debt whose interest floats is affected; the fixed share is the plan's.")
        : new Labels(
            "Fastrenteandelen er ikke kjent for alle år: der regnes all lånegjeld til investeringer"
                + " som flytende, det høyeste det kan bli.",
            "The fixed share is not known of every year: there all investment debt is taken to"
                + " float, the most it can be.");
  }

  private static Labels inPlaceOfLoans() {
    return new Labels(
        "Bruken overføres til investering og erstatter lån.",
        "What is used is transferred to investment and takes the place of loans.");
  }

  private static Labels perInhabitant(Population population) {
    return population.incomePerInhabitant() == null || population.costPerInhabitant() == null
        ? new Labels(
            "Inntekt og kostnad per innbygger er ikke begge oppgitt: årene kan ikke vurderes.",
            "Income and cost per inhabitant are not both stated: the years cannot be assessed.")
        : new Labels(
            "Som oppgitt: "
                + number(population.incomePerInhabitant(), Language.NB)
                + " kr i frie inntekter og "
                + number(population.costPerInhabitant(), Language.NB)
                + " kr i kostnad per innbygger og år.",
            "As stated: "
                + number(population.incomePerInhabitant(), Language.EN)
                + " NOK of free income and "
                + number(population.costPerInhabitant(), Language.EN)
                + " NOK of cost per inhabitant and year.");
  }

  private String name(ScenarioItem item) {
    String project = Scenario.project(item);
    return projects.containsKey(project) ? projects.get(project).name() : project;
  }

  private static String byYear(
      SortedMap<Integer, BigDecimal> values, String unit, Language language) {
    return values.entrySet().stream()
        .map(entry -> entry.getKey() + " " + signed(entry.getValue(), language) + unit)
        .collect(Collectors.joining(", "));
  }

  private static String percent(BigDecimal factor, Language language) {
    return number(factor.movePointRight(2), language) + " %";
  }

  private static String signed(BigDecimal value, Language language) {
    return (value.signum() > 0 ? "+" : "") + number(value, language);
  }

  private static String number(BigDecimal value, Language language) {
    BigDecimal stripped = value.stripTrailingZeros();
    String plain = (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    return language == Language.NB ? plain.replace('.', ',') : plain;
  }

  private static String cut(String text) {
    return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS - 1) + "…";
  }
}
