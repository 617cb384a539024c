package no.handlingsrom.investment.change;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.handlingsrom.fiscal.kostra.KostraChart;

/** Reads the chart of accounts once. */
class KostraChartProducer {

  @Produces
  @Singleton
  KostraChart chart() {
    return KostraChart.load();
  }
}
