package no.handlingsrom.budget.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A fund of a municipality. */
@Entity
@Table(name = "fund")
@IdClass(FundRow.Key.class)
class FundRow {

  record Key(String municipality, String code) implements Serializable {}

  @Id String municipality;
  @Id String code;

  @Enumerated(EnumType.STRING)
  FundKind kind;

  @Column(name = "name_nb")
  String nameNb;

  @Column(name = "name_en")
  String nameEn;
}
