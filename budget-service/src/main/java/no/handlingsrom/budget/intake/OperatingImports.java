package no.handlingsrom.budget.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.budget.change.ChangePosting;
import no.handlingsrom.budget.change.OperatingChange;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.wire.EventJson;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.kit.ledger.CanonicalForm;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;
import no.handlingsrom.kit.ledger.RecordedChange;

/** Posts files of account-level budgets, each as one change, and keeps what became of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OperatingImports {

  /** The most lines of one import, as many as a change has entries. */
  static final int MOST = 100_000;

  private final EntityManager entityManager;
  private final Ledgers ledgers;
  private final ChangePosting posting;
  private final ObjectMapper json = EventJson.newMapper();

  OperatingImports(EntityManager entityManager, Ledgers ledgers, ChangePosting posting) {
    this.entityManager = entityManager;
    this.ledgers = ledgers;
    this.posting = posting;
  }

  /** An import, and whether it was there already. */
  record Taken(Imported imported, boolean repeated) {}

  /**
   * Posts what a file says to a draft, unless the same was posted to it before.
   *
   * @throws ProblemException malformed without lines or with too many, frozen, or rule-broken
   */
  Taken take(VersionKey version, BudgetFile file, String title, String decision, String source) {
    if (file.entries().isEmpty() || file.entries().size() > MOST) {
      throw ProblemException.malformed("body", "must hold 1 to " + MOST + " lines of operations");
    }
    LedgerKey ledger = LedgerKey.of(version);
    String digest = digest(CanonicalForm.of(file.entries()));
    ledgers.hold(ledger);
    Optional<Imported> known = find(ledger, digest);
    if (known.isPresent()) {
      return new Taken(known.get(), true);
    }
    long sequence =
        posting
            .post(version, new OperatingChange(title, decision, source, file.entries()))
            .sequence();
    keep(ledger, digest, sequence, file);
    return new Taken(find(ledger, digest).orElseThrow(), false);
  }

  private void keep(LedgerKey ledger, String digest, long sequence, BudgetFile file) {
    entityManager
        .createNativeQuery(
            """
            insert into operating_import (municipality, ledger, digest, sequence, lines, amount,
                                          elsewhere)
            values (:municipality, :ledger, :digest, :sequence, :lines, :amount,
                    cast(:elsewhere as jsonb))
            """)
        .setParameter("municipality", ledger.municipality())
        .setParameter("ledger", ledger.ledger())
        .setParameter("digest", digest)
        .setParameter("sequence", sequence)
        .setParameter("lines", file.entries().size())
        .setParameter("amount", file.amount())
        .setParameter("elsewhere", write(file.elsewhere()))
        .executeUpdate();
  }

  private Optional<Imported> find(LedgerKey ledger, String digest) {
    return where("digest = :value", ledger, digest).stream().findFirst();
  }

  /** The imports of a draft itself up to one of its changes, oldest first. */
  List<Imported> upTo(LedgerKey ledger, long sequence) {
    return where("sequence <= :value", ledger, sequence);
  }

  private List<Imported> where(String condition, LedgerKey ledger, Object value) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                select sequence, lines, amount, cast(elsewhere as text), digest from operating_import
                where municipality = :municipality and ledger = :ledger and %s order by sequence
                """
                    .formatted(condition),
                Tuple.class)
            .setParameter("municipality", ledger.municipality())
            .setParameter("ledger", ledger.ledger())
            .setParameter("value", value)
            .getResultList();
    return rows.stream().map(Tuple.class::cast).map(row -> imported(ledger, row)).toList();
  }

  private Imported imported(LedgerKey ledger, Tuple row) {
    RecordedChange change = ledgers.change(ledger, row.get(0, Long.class));
    return new Imported(
        change.sequence(),
        change.time(),
        change.title(),
        change.source(),
        row.get(1, Integer.class),
        row.get(2, BigDecimal.class),
        read(row.get(3, String.class)),
        row.get(4, String.class));
  }

  private String write(List<Elsewhere> elsewhere) {
    try {
      return json.writeValueAsString(elsewhere);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("plain records can be written", e);
    }
  }

  private List<Elsewhere> read(String elsewhere) {
    try {
      return Arrays.asList(json.readValue(elsewhere, Elsewhere[].class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was written can be read", e);
    }
  }

  private static String digest(List<String> entries) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      entries.forEach(entry -> digest.update((entry + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
