package no.handlingsrom.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NokTest {

  @ParameterizedTest
  @CsvSource({
    "499.99, 0",
    "500.00, 1",
    "1499.99, 1",
    "1500.00, 2",
    "-499.99, 0",
    "-500.00, -1",
    "-1500.00, -2",
    "0.00, 0",
    "-7561957503.00, -7561958",
    "1E+6, 1000",
  })
  void thousandsAreRoundedAwayFromZeroOnTies(BigDecimal nok, String printed) {
    assertThat(Nok.toThousands(nok).toString()).isEqualTo(printed);
  }
}
