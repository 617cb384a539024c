package no.handlingsrom.fiscal.kostra;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArtSelectorTest {

  @ParameterizedTest
  @CsvSource({
    "099, false",
    "100, true",
    "159, true",
    "160, false",
    "165, false",
    "166, true",
    "285, true",
    "286, false",
    "400, true",
    "401, false",
  })
  void rangesAreInclusiveAndExclusionsTakeOut(String art, boolean contained) {
    assertThat(ArtSelector.parse("100-285,!160-165,400").contains(art)).isEqualTo(contained);
  }

  @Test
  void aSelectorCoversItsParts() {
    ArtSelector whole = ArtSelector.parse("100-285,!160-165");

    assertThat(whole.covers(ArtSelector.parse("100-159,285"))).isTrue();
    assertThat(whole.covers(ArtSelector.parse("159-160"))).isFalse();
  }

  @Test
  void nothingIsCoveredByNothing() {
    assertThat(ArtSelector.parse("").isEmpty()).isTrue();
    assertThat(ArtSelector.parse("100").covers(ArtSelector.parse(""))).isFalse();
    assertThat(ArtSelector.parse("100").isEmpty()).isFalse();
  }
}
