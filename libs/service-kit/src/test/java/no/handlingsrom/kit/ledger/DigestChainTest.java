package no.handlingsrom.kit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DigestChainTest {

  private static final LedgerKey LEDGER = new LedgerKey("3203", "plan/2024-2027/base");
  private static final Instant TIME = Instant.parse("2023-10-24T08:00:00Z");
  private static final Change CHANGE = new Change("Skatt", "K-sak 1/24", null, List.of("a", "b"));

  @Test
  void isSha256OverLengthPrefixedParts() {
    // printf '0:4:320319:plan/2024-2027/base1:220:2023-10-24T08:00:00Z5:Skatt10:K-sak 1/24-1:a1:b'
    // | sha256sum
    assertThat(DigestChain.next("", LEDGER, 2, TIME, CHANGE))
        .isEqualTo("a40bbb1fdcb17715b5e9ddc3a4e85c4cccae26aa8c1d25efbe21c24341bad0bf");
  }

  static Stream<String> alterations() {
    return Stream.of(
        DigestChain.next("x", LEDGER, 2, TIME, CHANGE),
        DigestChain.next("", new LedgerKey("3301", LEDGER.ledger()), 2, TIME, CHANGE),
        DigestChain.next("", new LedgerKey("3203", "plan/2024-2027/other"), 2, TIME, CHANGE),
        DigestChain.next("", LEDGER, 3, TIME, CHANGE),
        DigestChain.next("", LEDGER, 2, TIME.plusNanos(1000), CHANGE),
        DigestChain.next("", LEDGER, 2, TIME, new Change("Skatt", null, null, List.of("a", "b"))),
        DigestChain.next(
            "", LEDGER, 2, TIME, new Change("Skatt", "K-sak 1/24", "", List.of("a", "b"))),
        DigestChain.next(
            "", LEDGER, 2, TIME, new Change("Skatt", "K-sak 1/24", null, List.of("ab"))),
        DigestChain.next(
            "", LEDGER, 2, TIME, new Change("Skatt", "K-sak 1/24", null, List.of("b", "a"))),
        DigestChain.next(
            "", LEDGER, 2, TIME, new Change("Skatt", "K-sak 1/24", null, List.of("a"))));
  }

  @ParameterizedTest
  @MethodSource("alterations")
  void anythingAlteredGivesAnotherDigest(String altered) {
    assertThat(altered).isNotEqualTo(DigestChain.next("", LEDGER, 2, TIME, CHANGE));
  }
}
