package no.handlingsrom.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiSnapshotTest {

  private static final String UPDATE = "snapshot.update";
  private static final String DOCUMENT =
      """
      openapi: 3.1.0
      servers:
      - url: http://localhost:8081
      paths:
        /versions:
          get:
            operationId: listVersions
        /plans:
          get:
            operationId: listPlans
      """;
  private static final String REVIEWED =
      """
      openapi: 3.1.0
      paths:
        /plans:
          get:
            operationId: listPlans
        /versions:
          get:
            operationId: listVersions
      """;

  @TempDir Path directory;
  private String updateOfThisRun;

  @BeforeEach
  void withoutUpdate() {
    updateOfThisRun = System.clearProperty(UPDATE);
  }

  @AfterEach
  void restoreUpdate() {
    System.clearProperty(UPDATE);
    if (updateOfThisRun != null) {
      System.setProperty(UPDATE, updateOfThisRun);
    }
  }

  @Test
  void addressAndOrderDoNotMatter() throws IOException {
    Files.writeString(copy(), REVIEWED);
    OpenApiSnapshot.at(copy()).check(DOCUMENT);
  }

  @Test
  void changedOperationIsShownWithItsLine() throws IOException {
    Files.writeString(copy(), REVIEWED);
    String changed = DOCUMENT.replace("listPlans", "getPlans");
    ContractViolation violation =
        assertThrows(ContractViolation.class, () -> OpenApiSnapshot.at(copy()).check(changed));
    assertTrue(violation.getMessage().contains("at line 5:"), violation.getMessage());
    assertTrue(violation.getMessage().contains("operationId: getPlans"), violation.getMessage());
    assertTrue(violation.getMessage().contains("-Dsnapshot.update=true"), violation.getMessage());
    assertEquals(REVIEWED, Files.readString(copy()));
  }

  @Test
  void missingCopyFailsAndIsNotWritten() {
    assertThrows(ContractViolation.class, () -> OpenApiSnapshot.at(copy()).check(DOCUMENT));
    assertFalse(Files.exists(copy()));
  }

  @Test
  void updateWritesTheCopy() throws IOException {
    System.setProperty(UPDATE, "true");
    OpenApiSnapshot.at(copy()).check(DOCUMENT);
    assertEquals(REVIEWED, Files.readString(copy()));
  }

  private Path copy() {
    return directory.resolve("plan-service.yaml");
  }
}
