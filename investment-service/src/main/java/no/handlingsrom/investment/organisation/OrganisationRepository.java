package no.handlingsrom.investment.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.handlingsrom.contracts.budget.OrganisationInfo;
import no.handlingsrom.contracts.budget.Unit;

/** The copies of the organisation trees of all municipalities. */
@ApplicationScoped
public class OrganisationRepository
    implements PanacheRepositoryBase<OrganisationUnitRow, OrganisationUnitRow.Key> {

  private final PeriodsConverter periods = new PeriodsConverter();

  /** The tree of a municipality as it is known here; empty before the first event told of it. */
  public Organisation of(String municipality) {
    return new Organisation(
        list("municipality", municipality).stream().map(OrganisationUnitRow::toDomain).toList());
  }

  /** Takes a tree over unless the copy shows it, or a later one, already. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void refresh(String municipality, OrganisationInfo organisation) {
    if (isNewer(municipality, organisation.sequence())) {
      replace(municipality, organisation.units());
    }
  }

  private boolean isNewer(String municipality, long sequence) {
    int moved =
        getEntityManager()
            .createNativeQuery(
                """
                insert into organisation as o (municipality, sequence)
                values (:municipality, :sequence)
                on conflict (municipality) do update set sequence = excluded.sequence
                where o.sequence < excluded.sequence
                """)
            .setParameter("municipality", municipality)
            .setParameter("sequence", sequence)
            .executeUpdate();
    return moved == 1;
  }

  /** The owner never removes a unit, so what is copied is only added to or restated. */
  private void replace(String municipality, List<Unit> units) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into organisation_unit (municipality, code, parent, kind, name_nb, name_en,
                                           display_order, valid_from, valid_to, earlier)
            select :municipality, unit.* from unnest(cast(:codes as text[]),
                cast(:parents as text[]), cast(:kinds as text[]), cast(:namesNb as text[]),
                cast(:namesEn as text[]), cast(:orders as int[]),
                cast(:from as date[]), cast(:to as date[]), cast(:earlier as text[])) as unit
            on conflict (municipality, code) do update
            set parent = excluded.parent, kind = excluded.kind, name_nb = excluded.name_nb,
                name_en = excluded.name_en, display_order = excluded.display_order,
                valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                earlier = excluded.earlier
            """)
        .setParameter("municipality", municipality)
        .setParameter("codes", texts(units, Unit::code))
        .setParameter("parents", texts(units, Unit::parent))
        .setParameter("kinds", texts(units, unit -> unit.kind().name()))
        .setParameter("namesNb", texts(units, unit -> unit.names().nb()))
        .setParameter("namesEn", texts(units, unit -> unit.names().en()))
        .setParameter("orders", units.stream().map(Unit::order).toArray(Integer[]::new))
        .setParameter("from", texts(units, unit -> text(unit.validFrom())))
        .setParameter("to", texts(units, unit -> text(unit.validTo())))
        .setParameter(
            "earlier", texts(units, unit -> periods.convertToDatabaseColumn(unit.earlier())))
        .executeUpdate();
  }

  private static String text(LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static String[] texts(List<Unit> units, Function<Unit, String> text) {
    return units.stream().map(text).toArray(String[]::new);
  }
}
