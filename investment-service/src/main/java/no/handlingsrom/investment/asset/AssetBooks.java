package no.handlingsrom.investment.asset;

import jakarta.enterprise.context.ApplicationScoped;
import no.handlingsrom.investment.appropriation.FinancialYears;
import no.handlingsrom.investment.plan.Snapshot;

/** The assets of all plan versions. */
@ApplicationScoped
public class AssetBooks {

  private final AssetRepository assets;
  private final OpeningBookValueRepository openings;

  AssetBooks(AssetRepository assets, OpeningBookValueRepository openings) {
    this.assets = assets;
    this.openings = openings;
  }

  /**
   * The assets of a version.
   *
   * @param financialYears what the version invests, over all its investment years
   */
  public AssetBook of(Snapshot snapshot, FinancialYears financialYears) {
    return new AssetBook(
        assets.classes(snapshot),
        assets.additions(snapshot),
        openings.of(snapshot),
        financialYears);
  }
}
