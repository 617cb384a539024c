package no.handlingsrom.budget.legality;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every rule that a budget is held against, in the order in which they are answered. */
final class StatutoryRules {

  static final List<StatutoryRule> IN_ORDER =
      Stream.of(
              List.of(
                  new OperatingBalance(),
                  new InvestmentBalance(),
                  new UnspecifiedSavings(),
                  new TransferEquality(),
                  new LoanInstalments(),
                  new MinimumInstalment(),
                  new LoanPurpose(),
                  new AppropriationStatements(),
                  new OperationsByKind(),
                  new AdoptionDeadline(),
                  new PublicHearing()),
              AccountPairing.all(),
              LinePresence.all(),
              List.of(new DepreciationCounterEntry(), new CooperationSum()))
          .<StatutoryRule>flatMap(List::stream)
          .toList();

  private StatutoryRules() {}

  /** The rule with an id. */
  static Optional<StatutoryRule> of(String id) {
    return IN_ORDER.stream().filter(rule -> rule.spec().id().equals(id)).findFirst();
  }
}
