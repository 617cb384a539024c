package no.handlingsrom.kit.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.handlingsrom.contracts.wire.EventJson;
import no.handlingsrom.http.imports.ImportFormat;
import no.handlingsrom.http.imports.ImportProfile;
import no.handlingsrom.http.imports.PeriodForm;
import no.handlingsrom.http.imports.SignConvention;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.kit.outbox.Outbox;

/** The profiles of all municipalities; they are added and never changed. */
@ApplicationScoped
public class Profiles {

  private static final ObjectMapper MAPPER = EventJson.newMapper();

  private static final Set<SignConvention> ABW_SIGNS =
      EnumSet.of(SignConvention.KOSTRA, SignConvention.DEBIT_CREDIT);

  private final EntityManager entityManager;
  private final ActualsOwner owner;
  private final Outbox outbox;

  Profiles(EntityManager entityManager, ActualsOwner owner, Outbox outbox) {
    this.entityManager = entityManager;
    this.owner = owner;
    this.outbox = outbox;
  }

  /**
   * Keeps a profile; the same once more has no effect.
   *
   * @throws ProblemException already-exists when another has its id, rule-broken when it cannot be
   *     read by
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(String municipality, ImportProfile profile) {
    check(profile);
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    int added =
        entityManager
            .createNativeQuery(
                """
                insert into import_profile (municipality, id, content, recorded_at)
                values (:municipality, :id, :content, :now) on conflict do nothing
                """)
            .setParameter("municipality", municipality)
            .setParameter("id", profile.id())
            .setParameter("content", write(profile))
            .setParameter("now", now)
            .executeUpdate();
    if (added == 1) {
      outbox.append(municipality, owner.profileDefined(municipality, profile, now), now);
    } else if (!find(municipality, profile.id()).equals(Optional.of(profile))) {
      throw ProblemException.alreadyExists("id", "profile " + profile.id());
    }
  }

  private static void check(ImportProfile profile) {
    if (profile.format() == ImportFormat.KOSTRA) {
      throw ProblemException.broken("format", "a KOSTRA file is read without a profile");
    }
    if ((profile.format() == ImportFormat.CSV) != (profile.csv() != null)) {
      throw ProblemException.broken("csv", "belongs to the format csv, which needs it");
    }
    if ((profile.format() == ImportFormat.CSV) != (profile.xml() == null)) {
      throw ProblemException.broken("xml", "belongs to the formats saf-t and abw, which need it");
    }
    if (profile.format() == ImportFormat.ABW
        && (profile.xml().sign() == null || !ABW_SIGNS.contains(profile.xml().sign()))) {
      throw ProblemException.broken("xml.sign", "must be kostra or debit-credit");
    }
    if (profile.csv() != null) {
      check(profile.csv());
    }
  }

  private static void check(ImportProfile.CsvLayout csv) {
    ImportProfile.Columns columns = csv.columns();
    if ((csv.sign() == SignConvention.DEBIT_CREDIT) != (columns.flag() != null)) {
      throw ProblemException.broken(
          "csv.columns.flag", "belongs to the sign debit-credit, which needs it");
    }
    if ((csv.period() == PeriodForm.NONE) != (columns.period() == null)) {
      throw ProblemException.broken("csv.columns.period", "is needed unless period is none");
    }
    if (columns.account() == null && (columns.art() == null || columns.function() == null)) {
      throw ProblemException.broken(
          "csv.columns", "need the own account number, or function and art");
    }
    if (csv.delimiter().equals(csv.decimal())) {
      throw ProblemException.broken("csv.decimal", "must not be the delimiter");
    }
  }

  public Optional<ImportProfile> find(String municipality, String id) {
    return Optional.ofNullable(
            entityManager.find(ProfileRow.class, new ProfileRow.Key(id, municipality)))
        .map(row -> read(row.content));
  }

  private static String write(ImportProfile profile) {
    try {
      return MAPPER.writeValueAsString(profile);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a profile can be written", e);
    }
  }

  private static ImportProfile read(String content) {
    try {
      return MAPPER.readValue(content, ImportProfile.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a kept profile can be read", e);
    }
  }
}
