package no.handlingsrom.fiscal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "no.handlingsrom.fiscal",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule plainJavaAndACsvReader =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "no.handlingsrom.fiscal..", "de.siegmar.fastcsv.reader..");

  @ArchTest
  static final ArchRule conceptsDependOnEachOtherInOneDirection =
      slices().matching("no.handlingsrom.fiscal.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule valuesStandBelowTheConcepts =
      classes()
          .that()
          .resideInAPackage("no.handlingsrom.fiscal")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "no.handlingsrom.fiscal");
}
