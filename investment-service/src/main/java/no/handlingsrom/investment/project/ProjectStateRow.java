package no.handlingsrom.investment.project;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The columns of a project, as it stands or as it stood. */
@MappedSuperclass
abstract class ProjectStateRow {

  @Id String municipality;
  @Id String ledger;
  @Id String id;

  int position;
  int revision;
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

  @Convert(converter = DetailsConverter.class)
  @ColumnTransformer(read = "details::text", write = "cast(? as jsonb)")
  ProjectDetails details;

  @Column(name = "merged_into")
  String mergedInto;

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
        source,
        details,
        mergedInto);
  }
}
