package no.handlingsrom.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/**
 * The shape every service that owns numbers has: concepts without cycles, rows hidden in their
 * concept, HTTP and Kafka only at the border. A service's own test extends this with its package.
 */
public abstract class ServiceArchitecture {

  private final String service;
  private final JavaClasses classes;

  protected ServiceArchitecture(String service) {
    this.service = service;
    this.classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(service);
  }

  @Test
  void conceptsHaveNoCycles() {
    slices().matching(service + ".(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  void rowsStayInTheirConcept() {
    classes().that().haveSimpleNameEndingWith("Row").should().bePackagePrivate().check(classes);
  }

  @Test
  void onlyResourcesKnowHttp() {
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Resource")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.ws.rs..")
        .check(classes);
  }

  @Test
  void onlyConsumersKnowKafka() {
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Consumer")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.kafka..", "org.eclipse.microprofile.reactive..")
        .check(classes);
  }

  @Test
  void domainRecordsAreFreeOfPersistence() {
    noClasses()
        .that()
        .areRecords()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.persistence..", "org.hibernate..")
        .check(classes);
  }
}
