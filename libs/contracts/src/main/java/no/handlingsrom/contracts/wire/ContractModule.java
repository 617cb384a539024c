package no.handlingsrom.contracts.wire;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.contracts.VersionStatus;
import no.handlingsrom.contracts.budget.ComparisonKind;
import no.handlingsrom.contracts.budget.UnitKind;
import no.handlingsrom.contracts.indicator.ObservationKind;
import no.handlingsrom.fiscal.debt.InterestVerdict;
import no.handlingsrom.fiscal.debt.LoanClass;
import no.handlingsrom.fiscal.debt.LoanStart;
import no.handlingsrom.fiscal.debt.MinimumInstalmentOutcome;
import no.handlingsrom.fiscal.indicator.AgeGroup;
import no.handlingsrom.fiscal.indicator.Direction;
import no.handlingsrom.fiscal.indicator.MissingReason;
import no.handlingsrom.fiscal.indicator.PeriodKind;
import no.handlingsrom.fiscal.indicator.ResultChainStep;
import no.handlingsrom.fiscal.indicator.ScaleKind;
import no.handlingsrom.fiscal.indicator.TargetBasis;
import no.handlingsrom.fiscal.indicator.Trend;
import no.handlingsrom.fiscal.indicator.Verdict;
import no.handlingsrom.fiscal.rule.Accounts;
import no.handlingsrom.fiscal.rule.Band;
import no.handlingsrom.fiscal.rule.BandClass;
import no.handlingsrom.fiscal.rule.Basis;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.fiscal.rule.RuleUnit;
import no.handlingsrom.fiscal.rule.SelfCost;
import no.handlingsrom.fiscal.scenario.Driver;

/**
 * Jackson form of fiscal-model and contract types, which carry no annotations themselves: enums by
 * their code, a band's class as {@code class}, no number too long to compute with. Services
 * register it for their HTTP answers too.
 */
public final class ContractModule extends SimpleModule {

  private static final List<Class<?>> CODED =
      List.of(
          BandClass.class,
          Basis.class,
          RuleUnit.class,
          Accounts.class,
          SelfCost.class,
          VersionStatus.class,
          ComparisonKind.class,
          UnitKind.class,
          ObservationKind.class,
          AgeGroup.class,
          Direction.class,
          MissingReason.class,
          PeriodKind.class,
          ResultChainStep.class,
          ScaleKind.class,
          TargetBasis.class,
          Trend.class,
          Verdict.class,
          LoanClass.class,
          LoanStart.class,
          InterestVerdict.class,
          MinimumInstalmentOutcome.class,
          Driver.class);

  public ContractModule() {
    super("handlingsrom-contracts");
    CODED.forEach(coded -> setMixInAnnotation(coded, Coded.class));
    addDeserializer(BigDecimal.class, new SensibleDecimal());
    setMixInAnnotation(Band.class, BandMembers.class);
    setMixInAnnotation(FiscalRule.class, RuleMembers.class);
  }

  /** The enums that are written by their code. */
  public static List<Class<?>> codedEnums() {
    return CODED;
  }

  private interface Coded {
    @JsonValue
    String code();
  }

  private interface BandMembers {
    @JsonProperty("class")
    BandClass bandClass();
  }

  private interface RuleMembers {
    @JsonIgnore
    boolean isLevel();
  }
}
