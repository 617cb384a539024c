package no.handlingsrom.indicator.climate;

import java.util.List;

/** A check of stated figures against each other; it knows no municipality and no figure. */
interface ClimateCheck {

  /** Known for good. */
  String code();

  /** One finding for each stated figure it is about; none where there is no such figure. */
  List<Finding> check(ClimateBudget budget);
}
