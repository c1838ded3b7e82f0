package hiring.system.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The oracle shares no code with the services, so that it does not repeat their errors. */
@AnalyzeClasses(packages = "hiring.system.rig.oracle", importOptions = ImportOption.DoNotIncludeTests.class)
class OracleIndependenceTest {

    @ArchTest
    static final ArchRule the_oracle_does_not_depend_on_the_services = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "hiring.system.rig.oracle..");
}
