package no.handlingsrom.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.kit.imports.ActualsBody.Account;
import no.handlingsrom.kit.ledger.Change;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;

/** The ledgers of actuals: entries are added and taken back by further entries, never changed. */
@ApplicationScoped
public class ActualsLedgers {

  private static final int MOST_ACCOUNTS = 50_000;

  private final EntityManager entityManager;
  private final Ledgers ledgers;

  ActualsLedgers(EntityManager entityManager, Ledgers ledgers) {
    this.entityManager = entityManager;
    this.ledgers = ledgers;
  }

  /** Opens the ledger unless it exists, and holds back everybody else who writes to it. */
  @Transactional(Transactional.TxType.MANDATORY)
  void hold(LedgerKey ledger) {
    ledgers.openIfMissing(ledger, Change.step("ledger of actuals opened"));
    ledgers.hold(ledger);
  }

  /**
   * Posts what is staged as one change, in one statement.
   *
   * @param change its content is the digests of the file and of the staged rows
   */
  @Transactional(Transactional.TxType.MANDATORY)
  LedgerHead post(LedgerKey ledger, Change change) {
    LedgerHead head = ledgers.append(ledger, change);
    entityManager
        .createNativeQuery(
            """
            insert into actual_entry (municipality, ledger, sequence, position, line, period,
                                      account, function, art, unit, responsibility, project,
                                      dimensions, amount, text)
            select :municipality, :ledger, :sequence, position, line, period, account, function,
                   art, unit, responsibility, project, dimensions, amount, text
            from staged_line
            """)
        .setParameter("municipality", ledger.municipality())
        .setParameter("ledger", ledger.ledger())
        .setParameter("sequence", head.sequence())
        .executeUpdate();
    return head;
  }

  /** Takes back earlier changes by one that brings each of their accounts to zero. */
  @Transactional(Transactional.TxType.MANDATORY)
  void takeBack(LedgerKey ledger, List<Long> sequences, String title) {
    LedgerHead head =
        ledgers.append(
            ledger, new Change(title, null, null, List.of("takes back changes " + sequences)));
    entityManager
        .createNativeQuery(
            """
            insert into actual_entry (municipality, ledger, sequence, position, period, account,
                                      function, art, unit, responsibility, project, dimensions,
                                      amount)
            select :municipality, :ledger, :sequence, row_number() over (), period, account,
                   function, art, unit, responsibility, project, dimensions, -sum(amount)
            from actual_entry
            where municipality = :municipality and ledger = :ledger
              and sequence = any (cast(:sequences as bigint[]))
            group by period, account, function, art, unit, responsibility, project, dimensions
            having sum(amount) <> 0
            """)
        .setParameter("municipality", ledger.municipality())
        .setParameter("ledger", ledger.ledger())
        .setParameter("sequence", head.sequence())
        .setParameter("sequences", sequences.toArray(Long[]::new))
        .executeUpdate();
  }

  /**
   * What a source tells of a year; what comes to zero is left out.
   *
   * @param by names of what it is divided by, parted by commas; {@code null}: function, art, period
   * @param asOf the moment whose knowledge is asked for
   * @throws ProblemException not-found when nothing was ever imported from the source, malformed
   *     for unknown names, rule-broken for more amounts than an answer holds
   */
  @Transactional
  public ActualsBody read(
      String municipality,
      ActualsPart part,
      String source,
      int year,
      String by,
      Optional<AsOf> asOf) {
    Set<ActualsColumn> columns = ActualsColumn.parse(by);
    LedgerKey ledger = part.ledger(municipality, source, year);
    LedgerHead head =
        ledgers
            .head(ledger)
            .orElseThrow(() -> ProblemException.notFound("accounts " + ledger.ledger()));
    long sequence = asOf.map(at -> ledgers.sequenceAt(ledger, at)).orElse(head.sequence());
    List<Account> accounts = totals(ledger, sequence, columns);
    if (accounts.size() > MOST_ACCOUNTS) {
      throw ProblemException.broken(
          ActualsColumn.PARAMETER, "divides into more than " + MOST_ACCOUNTS + " amounts");
    }
    return ActualsBody.of(source, year, sequence, accounts);
  }

  @SuppressWarnings("unchecked") // what a native query is declared to give
  private List<Account> totals(LedgerKey ledger, long upTo, Set<ActualsColumn> by) {
    String columns = by.stream().map(ActualsColumn::column).collect(Collectors.joining(", "));
    String shown =
        Arrays.stream(ActualsColumn.values())
            .map(column -> by.contains(column) ? column.column() : nothing(column))
            .collect(Collectors.joining(", "));
    return entityManager
        .createNativeQuery(
            """
            select %s, cast(sum(amount) as numeric(18, 2)) from actual_entry
            where municipality = :municipality and ledger = :ledger and sequence <= :upTo
            group by %s having sum(amount) <> 0 order by %s limit %d
            """
                .formatted(shown, columns, columns, MOST_ACCOUNTS + 1),
            Account.class)
        .setParameter("municipality", ledger.municipality())
        .setParameter("ledger", ledger.ledger())
        .setParameter("upTo", upTo)
        .getResultList();
  }

  private static String nothing(ActualsColumn column) {
    return column == ActualsColumn.PERIOD ? "cast(null as integer)" : "cast(null as text)";
  }
}
