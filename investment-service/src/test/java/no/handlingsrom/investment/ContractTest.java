package no.handlingsrom.investment;

import io.quarkus.test.junit.QuarkusTest;
import no.handlingsrom.testkit.OpenApiSnapshot;
import org.junit.jupiter.api.Test;

/** The interface changes only where its reviewed copy does. */
@QuarkusTest
class ContractTest {

  @Test
  void documentEqualsItsReviewedCopy() {
    OpenApiSnapshot.of("investment-service").check();
  }
}
