package hiring.system.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The stage written by somebody else really shares no code with the project. */
@AnalyzeClasses(packages = "hiring.system.stranger")
class StrangerTest {

    @ArchTest
    static final ArchRule a_stranger_knows_the_protocol_alone = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "com.rabbitmq..",
                    "com.fasterxml.jackson..",
                    "org.jspecify..",
                    "hiring.system.stranger..");
}
