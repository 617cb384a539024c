package no.handlingsrom.gateway;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import org.junit.jupiter.api.Test;

/**
 * The shape of the module: concerns without cycles, and a status path that rests on events only.
 */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("no.handlingsrom.gateway");

  @Test
  void concernsHaveNoCycles() {
    slices().matching("no.handlingsrom.gateway.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  /** Whoever knows subscriptions knows the database; nothing else does, the status least of all. */
  @Test
  void onlySubscriptionsHaveADatabase() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..subscription..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.sql..", "javax.sql..", "org.flywaydb..", "..gateway.subscription..")
        .check(CLASSES);
  }

  /** Subscribers are no services, but are called too. */
  @Test
  void onlyTheDoorCallsServices() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..door..", "..subscription..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "(io\\.vertx\\.core\\.http\\.HttpClient|io\\.vertx\\.httpproxy|java\\.net\\.http).*")
        .check(CLASSES);
  }

  /** Except that whoever rests on an event names it by its id. */
  @Test
  void onlyTheFeedKnowsKafka() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..feed..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.apache.kafka..", "no.handlingsrom.contracts.wire..")
                .and(not(type(CloudEventRecords.class))))
        .check(CLASSES);
  }

  @Test
  void viewKnowsNeitherHttpNorJson() {
    noClasses()
        .that()
        .resideInAPackage("..view..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.ws.rs..", "com.fasterxml..", "io.vertx..", "io.quarkus..")
        .check(CLASSES);
  }
}
