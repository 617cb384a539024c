package no.handlingsrom.investment.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.kit.ledger.LedgerKey;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A project of a plan version. */
@Entity
@Table(name = "project")
@IdClass(ProjectRow.Key.class)
class ProjectRow {

  record Key(String municipality, String ledger, String id) implements Serializable {}

  @Id String municipality;
  @Id String ledger;
  @Id String id;

  int position;
  String name;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> aliases;

  String area;

  @Column(name = "programme_area")
  String programmeArea;

  String line;
  String purpose;

  @Column(name = "self_cost")
  boolean selfCost;

  boolean rolling;

  @Column(name = "completion_year")
  Integer completionYear;

  @Column(name = "gross_cost")
  BigDecimal grossCost;

  String source;

  static ProjectRow of(LedgerKey ledger, int position, Project project) {
    ProjectRow row = new ProjectRow();
    row.municipality = ledger.municipality();
    row.ledger = ledger.ledger();
    row.id = project.id();
    row.position = position;
    row.name = project.name();
    row.aliases = project.aliases();
    row.area = project.area();
    row.programmeArea = project.programmeArea();
    row.line = project.line();
    row.purpose = project.purpose();
    row.selfCost = project.selfCost();
    row.rolling = project.rolling();
    row.completionYear = project.completionYear();
    row.grossCost = project.grossCost();
    row.source = project.source();
    return row;
  }

  Project toDomain() {
    return new Project(
        id,
        name,
        aliases,
        area,
        programmeArea,
        line,
        purpose,
        selfCost,
        rolling,
        completionYear,
        grossCost,
        source);
  }
}
