package hiring.system.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The third-party stage shares no code with the project. */
@AnalyzeClasses(packages = "hiring.system.thirdparty")
class ThirdPartyStageTest {

    @ArchTest
    static final ArchRule a_third_party_stage_depends_on_the_protocol_only = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "com.rabbitmq..",
                    "com.fasterxml.jackson..",
                    "org.jspecify..",
                    "hiring.system.thirdparty..");
}
