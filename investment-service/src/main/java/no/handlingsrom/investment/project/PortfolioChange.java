package no.handlingsrom.investment.project;

import java.util.ArrayList;
import java.util.List;
import no.handlingsrom.investment.appropriation.Appropriation;

/**
 * What is done to the portfolio in one change of the ledger.
 *
 * @param title why it is done
 * @param decision body and case number of the decision (vedtak) behind it; may be {@code null}
 * @param source where the figures come from; may be {@code null}
 * @param added projects that are new
 * @param changed projects as they stand from now on
 * @param entries what it moves
 */
public record PortfolioChange(
    ProjectStep step,
    String title,
    String decision,
    String source,
    List<Project> added,
    List<Project> changed,
    List<Appropriation> entries) {

  public PortfolioChange {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    entries = List.copyOf(entries);
  }

  List<Record> content() {
    List<Record> content = new ArrayList<>(added);
    content.addAll(changed);
    content.addAll(entries);
    return content;
  }
}
