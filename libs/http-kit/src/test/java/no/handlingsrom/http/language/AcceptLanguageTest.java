package no.handlingsrom.http.language;

import static org.assertj.core.api.Assertions.assertThat;

import no.handlingsrom.fiscal.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptLanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "none | NB",
        "en | EN",
        "en-GB | EN",
        "nb-NO,nb;q=0.9,en;q=0.8 | NB",
        "no | NB",
        "nn | NB",
        "en;q=0.4,nb;q=0.5 | NB",
        "de,en;q=0.5 | EN",
        "de | NB",
        "en;q=0,de | NB",
        "*;q=x;;, | NB"
      })
  void norwegianUnlessEnglishIsPreferred(String header, Language expected) {
    assertThat(AcceptLanguage.of(header)).isEqualTo(expected);
  }
}
