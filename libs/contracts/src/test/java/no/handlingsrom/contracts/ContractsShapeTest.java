package no.handlingsrom.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "no.handlingsrom.contracts", importOptions = DoNotIncludeTests.class)
class ContractsShapeTest {

  @ArchTest
  static final ArchRule conceptsHaveNoCycle =
      slices().matching("no.handlingsrom.contracts.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule eventsKnowNothingOfTheirWireForm =
      noClasses()
          .that()
          .resideOutsideOfPackage("..wire..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..wire..", "com.fasterxml..", "io.cloudevents..", "org.apache..");

  @ArchTest
  static final ArchRule eventsAreRecords =
      classes().that().implement(Event.class).and().areNotInterfaces().should().beRecords();
}
