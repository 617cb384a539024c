package no.handlingsrom.budget.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.handlingsrom.contracts.budget.Unit;
import no.handlingsrom.contracts.budget.UnitKind;
import no.handlingsrom.contracts.budget.UnitPeriod;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.kit.ledger.CanonicalForm;
import no.handlingsrom.kit.ledger.Change;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;
import org.hibernate.Session;

/** The organisation trees of all municipalities, and what they were after each of their changes. */
@ApplicationScoped
public class OrganisationRepository {

  private final EntityManager entityManager;
  private final Ledgers ledgers;

  OrganisationRepository(EntityManager entityManager, Ledgers ledgers) {
    this.entityManager = entityManager;
    this.ledgers = ledgers;
  }

  static LedgerKey ledger(String municipality) {
    return new LedgerKey(municipality, "organisation");
  }

  /** The tree of a municipality as it stands; empty, with sequence 0, before the first unit. */
  public Organisation of(String municipality) {
    return upTo(municipality, sequence(municipality));
  }

  /** The tree as it stands, or as it was known at an instant; empty before the first unit. */
  public Organisation of(String municipality, Optional<AsOf> asOf) {
    return upTo(
        municipality,
        asOf.map(at -> ledgers.sequenceIfBegun(ledger(municipality), at).orElse(0L))
            .orElseGet(() -> sequence(municipality)));
  }

  /**
   * The tree as it stands, which nobody changes until the transaction ends; who else posts to its
   * units does not wait.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Organisation held(String municipality) {
    List<?> last =
        entityManager
            .createNativeQuery(
                "select last_sequence from ledger where municipality = :municipality"
                    + " and ledger = :ledger for share",
                Long.class)
            .setParameter("municipality", municipality)
            .setParameter("ledger", ledger(municipality).ledger())
            .getResultList();
    return upTo(municipality, last.isEmpty() ? 0 : (Long) last.get(0));
  }

  private long sequence(String municipality) {
    return ledgers.head(ledger(municipality)).map(LedgerHead::sequence).orElse(0L);
  }

  /**
   * Records units that are added, or stated anew, as one change of the tree; holds back other
   * changes to it until the transaction ends.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  LedgerHead record(String municipality, String title, List<Unit> units) {
    LedgerKey ledger = ledger(municipality);
    Change change = new Change(title, null, null, CanonicalForm.of(units));
    LedgerHead head = ledgers.appendOrOpen(ledger, change);
    session().doWork(connection -> add(connection, municipality, head.sequence(), units));
    return head;
  }

  /** The tree as it stands; holds back other changes to it until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  Organisation heldForChange(String municipality) {
    entityManager // the ledger cannot be locked before its first change
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
        .setParameter(1, "organisation " + municipality)
        .getSingleResult();
    if (ledgers.head(ledger(municipality)).isPresent()) {
      ledgers.hold(ledger(municipality));
    }
    return of(municipality);
  }

  private static void add(
      Connection connection, String municipality, long sequence, List<Unit> units)
      throws SQLException {
    addUnits(connection, municipality, units);
    addRevisions(connection, municipality, sequence, units);
    addPeriods(
        connection,
        municipality,
        sequence,
        units.stream()
            .flatMap(
                unit ->
                    IntStream.range(0, unit.periods().size())
                        .mapToObj(i -> new Part(unit.code(), i + 1, unit.periods().get(i))))
            .toList());
  }

  private static void addUnits(Connection connection, String municipality, List<Unit> units)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into organisation_unit (municipality, code, kind)
            select ?, unit.* from unnest(?::text[], ?::text[]) as unit
            on conflict (municipality, code) do nothing
            """)) {
      insert.setString(1, municipality);
      setColumn(insert, 2, "text", units, Unit::code);
      setColumn(insert, 3, "text", units, unit -> unit.kind().name());
      insert.executeUpdate();
    }
  }

  private static void addRevisions(
      Connection connection, String municipality, long sequence, List<Unit> units)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into organisation_unit_revision (municipality, code, sequence, aliases)
            select ?, unit.code, ?,
                   coalesce((select array_agg(alias order by number)
                             from unnest(?::text[], ?::text[]) with ordinality
                                  as named (code, alias, number)
                             where named.code = unit.code), '{}')
            from unnest(?::text[]) as unit (code)
            """)) {
      List<String[]> aliases =
          units.stream()
              .flatMap(
                  unit -> unit.aliases().stream().map(alias -> new String[] {unit.code(), alias}))
              .toList();
      insert.setString(1, municipality);
      insert.setLong(2, sequence);
      setColumn(insert, 3, "text", aliases, alias -> alias[0]);
      setColumn(insert, 4, "text", aliases, alias -> alias[1]);
      setColumn(insert, 5, "text", units, Unit::code);
      insert.executeUpdate();
    }
  }

  /** A period of a unit, with its place among them. */
  private record Part(String code, int position, UnitPeriod period) {}

  private static void addPeriods(
      Connection connection, String municipality, long sequence, List<Part> parts)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into organisation_unit_period (municipality, code, sequence, position, valid_from,
                                                  valid_to, parent, name_nb, name_en, display_order)
            select ?, part.code, ?, part.position, part.valid_from, part.valid_to, part.parent,
                   part.name_nb, part.name_en, part.display_order
            from unnest(?::text[], ?::int[], ?::date[], ?::date[], ?::text[], ?::text[], ?::text[],
                        ?::int[])
                 as part (code, position, valid_from, valid_to, parent, name_nb, name_en,
                          display_order)
            """)) {
      insert.setString(1, municipality);
      insert.setLong(2, sequence);
      setColumn(insert, 3, "text", parts, Part::code);
      setColumn(insert, 4, "int4", parts, Part::position);
      setColumn(insert, 5, "text", parts, part -> text(part.period().validFrom()));
      setColumn(insert, 6, "text", parts, part -> text(part.period().validTo()));
      setColumn(insert, 7, "text", parts, part -> part.period().parent());
      setColumn(insert, 8, "text", parts, part -> part.period().names().nb());
      setColumn(insert, 9, "text", parts, part -> part.period().names().en());
      setColumn(insert, 10, "int4", parts, part -> part.period().order());
      insert.executeUpdate();
    }
  }

  private static String text(LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static <T> void setColumn(
      PreparedStatement insert, int index, String type, List<T> items, Function<T, Object> value)
      throws SQLException {
    Object[] values = items.stream().map(value).toArray();
    insert.setArray(index, insert.getConnection().createArrayOf(type, values));
  }

  private Organisation upTo(String municipality, long sequence) {
    return new Organisation(
        sequence,
        session().doReturningWork(connection -> read(connection, municipality, sequence)));
  }

  private static List<Unit> read(Connection connection, String municipality, long sequence)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            select unit.code, unit.kind, known.aliases, period.valid_from, period.valid_to,
                   period.parent, period.name_nb, period.name_en, period.display_order
            from organisation_unit unit
            join (select distinct on (code) code, sequence, aliases from organisation_unit_revision
                  where municipality = ? and sequence <= ? order by code, sequence desc) known
              on known.code = unit.code
            join organisation_unit_period period
              on period.municipality = unit.municipality and period.code = unit.code
             and period.sequence = known.sequence
            where unit.municipality = ?
            order by unit.code, period.position
            """)) {
      query.setString(1, municipality);
      query.setLong(2, sequence);
      query.setString(3, municipality);
      try (ResultSet row = query.executeQuery()) {
        Map<String, Unit> units = new LinkedHashMap<>();
        while (row.next()) {
          units.merge(row.getString(1), unit(row), OrganisationRepository::later);
        }
        return List.copyOf(units.values());
      }
    }
  }

  private static Unit unit(ResultSet row) throws SQLException {
    return Unit.of(
        row.getString(1),
        UnitKind.valueOf(row.getString(2)),
        List.of((String[]) row.getArray(3).getArray()),
        List.of(
            new UnitPeriod(
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                new Labels(row.getString(7), row.getString(8)),
                row.getInt(9))));
  }

  /** The unit with one more of its periods. */
  private static Unit later(Unit known, Unit next) {
    return Unit.of(
        known.code(),
        known.kind(),
        known.aliases(),
        Stream.concat(known.periods().stream(), next.periods().stream()).toList());
  }

  /** The years in which amounts stand on units, in any budget or account book, by unit. */
  Map<String, Set<Integer>> yearsWithAmounts(String municipality) {
    List<?> found =
        entityManager
            .createNativeQuery(
                "select distinct unit, year from operating_entry where municipality = :municipality",
                Tuple.class)
            .setParameter("municipality", municipality)
            .getResultList();
    return found.stream()
        .map(Tuple.class::cast)
        .collect(
            Collectors.groupingBy(
                row -> row.get(0, String.class),
                TreeMap::new,
                Collectors.mapping(
                    row -> row.get(1, Integer.class), Collectors.toCollection(TreeSet::new))));
  }

  private Session session() {
    return entityManager.unwrap(Session.class);
  }
}
