package no.handlingsrom.budget.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.handlingsrom.budget.fund.FundKind;
import no.handlingsrom.budget.fund.FundRepository;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;

/** An entry names a fund only where it is on a line that moves funds of that kind. */
@ApplicationScoped
class FundRule {

  private final FundRepository funds;
  private final EntryRules rules;

  FundRule(FundRepository funds, EntryRules rules) {
    this.funds = funds;
    this.rules = rules;
  }

  /**
   * Checks entries that are sound in everything else.
   *
   * @throws ProblemException rule-broken, naming every offending entry
   */
  void check(String municipality, List<OperatingEntry> entries) {
    if (entries.stream().allMatch(entry -> entry.key().fund() == null)) {
      return;
    }
    Map<String, FundKind> kinds = funds.kinds(municipality);
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      OperatingKey key = entries.get(i).key();
      if (key.fund() != null && !kinds.containsKey(key.fund())) {
        violations.add(new Violation(at(i), "no such fund: " + key.fund()));
      } else if (key.fund() != null && !moves(kinds.get(key.fund()), rules.line(key))) {
        violations.add(new Violation(at(i), "is not moved by the account or line of this entry"));
      }
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
  }

  private static boolean moves(FundKind kind, String line) {
    return line != null && (line.equals(kind.allocationLine()) || line.equals(kind.useLine()));
  }

  private static String at(int index) {
    return "entries[" + index + "].fund";
  }
}
