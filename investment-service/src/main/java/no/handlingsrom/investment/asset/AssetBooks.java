package no.handlingsrom.investment.asset;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.handlingsrom.investment.appropriation.FinancialYears;
import no.handlingsrom.investment.plan.Snapshot;

/** The assets of all plan versions. */
@ApplicationScoped
public class AssetBooks {

  private final AssetRepository assets;
  private final OpeningBookValueRepository openings;
  private final ProjectOutlays projects;

  AssetBooks(AssetRepository assets, OpeningBookValueRepository openings, ProjectOutlays projects) {
    this.assets = assets;
    this.openings = openings;
    this.projects = projects;
  }

  /**
   * The assets of a version.
   *
   * @param financialYears what the version invests, over all its investment years
   */
  public AssetBook of(Snapshot snapshot, FinancialYears financialYears) {
    List<AssetClass> classes = assets.classes(snapshot);
    List<ProjectOutlay> outlays = classes.isEmpty() ? List.of() : projects.of(snapshot);
    return new AssetBook(
        classes,
        new Additions(classes, assets.additions(snapshot), outlays),
        openings.of(snapshot),
        financialYears);
  }
}
