package no.handlingsrom.fiscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

  @Test
  void eachLanguageHasItsText() {
    Labels labels = new Labels("Avskrivninger", "Depreciation");

    assertThat(labels.in(Language.NB)).isEqualTo("Avskrivninger");
    assertThat(labels.in(Language.EN)).isEqualTo("Depreciation");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void bothLanguagesMustBeGiven(String text) {
    assertThatThrownBy(() -> new Labels(text, "Depreciation"))
        .asInstanceOf(type(InvalidModelException.class))
        .returns("nb", InvalidModelException::field);
    assertThatThrownBy(() -> new Labels("Avskrivninger", text))
        .asInstanceOf(type(InvalidModelException.class))
        .returns("en", InvalidModelException::field);
  }
}
