package no.handlingsrom.investment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The shape of the module: concepts without cycles, rows hidden, HTTP only at the border. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("no.handlingsrom.investment");

  @Test
  void conceptsHaveNoCycles() {
    slices().matching("no.handlingsrom.investment.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void rowsStayInTheirConcept() {
    classes().that().haveSimpleNameEndingWith("Row").should().bePackagePrivate().check(CLASSES);
  }

  @Test
  void onlyResourcesKnowHttp() {
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Resource")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.ws.rs..")
        .check(CLASSES);
  }

  @Test
  void onlyTheConsumerKnowsKafka() {
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Consumer")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.kafka..", "org.eclipse.microprofile.reactive..")
        .check(CLASSES);
  }

  @Test
  void domainRecordsAreFreeOfPersistence() {
    noClasses()
        .that()
        .areRecords()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.persistence..", "org.hibernate..")
        .check(CLASSES);
  }
}
