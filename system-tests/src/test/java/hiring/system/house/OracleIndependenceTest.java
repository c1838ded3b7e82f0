package hiring.system.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who judges the services shares no code with them, or an error of theirs would be repeated. */
@AnalyzeClasses(packages = "hiring.system.rig.oracle", importOptions = ImportOption.DoNotIncludeTests.class)
class OracleIndependenceTest {

    @ArchTest
    static final ArchRule the_oracle_knows_the_tables_and_the_rule_alone = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "hiring.system.rig.oracle..");
}
