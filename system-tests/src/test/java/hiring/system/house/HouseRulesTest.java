package hiring.system.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import hiring.choreography.database.Sql;
import hiring.choreography.database.Transactions;
import io.micronaut.scheduling.annotation.Scheduled;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** What CONTRIBUTING.md promises of the code. A rule that matches nothing fails. */
@AnalyzeClasses(packages = "hiring", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    private static final String[] SERVICES = {
        "hiring.application..",
        "hiring.phonescreen..",
        "hiring.onsiteinterview..",
        "hiring.backgroundcheck..",
        "hiring.healthscreening..",
        "hiring.offer..",
        "hiring.statusaggregator..",
        "hiring.signin.."
    };

    private static final String[] DASHBOARD_PACKAGES = {
        "hiring.statusaggregator.dashboard..",
        "hiring.statusaggregator.explanation..",
        "hiring.statusaggregator.insight..",
        "hiring.statusaggregator.live..",
        "hiring.statusaggregator.map..",
        "hiring.statusaggregator.owner..",
        "hiring.statusaggregator.cache.."
    };

    private static final String[] PROJECTION_PACKAGES = {
        "hiring.statusaggregator.attention..",
        "hiring.statusaggregator.count..",
        "hiring.statusaggregator.feed..",
        "hiring.statusaggregator.figure..",
        "hiring.statusaggregator.gap..",
        "hiring.statusaggregator.listener..",
        "hiring.statusaggregator.projection..",
        "hiring.statusaggregator.rebuild..",
        "hiring.statusaggregator.search..",
        "hiring.statusaggregator.status..",
        "hiring.statusaggregator.trace.."
    };

    /** Generated classes, which must be public. */
    private static final String GENERATED = ".*(\\$.*|\\.Jte\\w+Generated)";

    private static final List<String> EMPTY_WORDS = List.of("Impl", "Manager", "Util", "Utils", "Helper", "Dto");

    @ArchTest
    static final ArchRule a_service_knows_no_other_service = SlicesRuleDefinition.slices()
            .matching(
                    "hiring.(application|phonescreen|onsiteinterview|backgroundcheck|healthscreening|offer|statusaggregator|signin)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule choreography_contains_no_stage = noClasses()
            .that()
            .resideInAPackage("hiring.choreography..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SERVICES)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("hiring.pages..");

    @ArchTest
    static final ArchRule pages_depend_on_no_service = noClasses()
            .that()
            .resideInAPackage("hiring.pages..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SERVICES);

    @ArchTest
    static final ArchRule the_projection_has_no_pages = noClasses()
            .that()
            .resideInAnyPackage(PROJECTION_PACKAGES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DASHBOARD_PACKAGES)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("hiring.pages..");

    @ArchTest
    static final ArchRule the_dashboard_has_no_messaging = noClasses()
            .that()
            .resideInAnyPackage(DASHBOARD_PACKAGES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "hiring.choreography.broker..",
                    "hiring.choreography.control..",
                    "hiring.choreography.listener..",
                    "hiring.choreography.operator..",
                    "hiring.choreography.outbox..",
                    "hiring.choreography.deadletter..",
                    "hiring.choreography.replay..",
                    "com.rabbitmq..");

    /** The dashboard reads the projection through its beans. */
    @ArchTest
    static final ArchRule the_dashboard_has_no_sql = noClasses()
            .that()
            .resideInAnyPackage(DASHBOARD_PACKAGES)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Sql.class, Transactions.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule the_rule_and_the_language_are_pure = classes()
            .that()
            .resideInAnyPackage(
                    "hiring.choreography.journey..", "hiring.choreography.process..", "hiring.choreography.event..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "com.fasterxml.jackson..",
                    "org.jspecify..",
                    "hiring.choreography.journey..",
                    "hiring.choreography.process..",
                    "hiring.choreography.event..");

    @ArchTest
    static final ArchRule services_keep_their_types_to_themselves = classes()
            .that()
            .resideInAnyPackage(SERVICES)
            .and()
            .haveNameNotMatching(GENERATED)
            .and()
            .arePublic()
            .should(new BePublicForAReason());

    @ArchTest
    static final ArchRule the_packages_of_a_service_know_each_other_one_way_only = SlicesRuleDefinition.slices()
            .matching(
                    "hiring.(application|phonescreen|onsiteinterview|backgroundcheck|healthscreening|offer|statusaggregator).(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule the_clock_is_injected = noClasses()
            .that()
            .resideInAPackage("hiring..")
            .and()
            .doNotHaveSimpleName("ClockFactory")
            .and()
            // tokens of test users are created before a clock can be injected
            .doNotHaveFullyQualifiedName("hiring.system.servers.Tokens")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule background_work_is_a_background_job = noMethods()
            .should()
            .beAnnotatedWith(Scheduled.class)
            .because("a BackgroundJob waits for the tables, and logs the same trouble once");

    @ArchTest
    static final ArchRule a_services_operations_are_described_by_javadoc = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(SERVICES)
            .and()
            .areAnnotatedWith(Operation.class)
            .should(new LeaveTheDescriptionToJavadoc());

    @ArchTest
    static final ArchRule names_say_something = classes().should(new HaveAMeaningfulName(EMPTY_WORDS));

    @ArchTest
    static final ArchRule every_package_says_what_it_is_and_holds_nulls_off =
            classes().that(areNotPackageInfo()).should(new LiveInADescribedPackage());

    private static DescribedPredicate<JavaClass> areNotPackageInfo() {
        return DescribedPredicate.describe(
                "are not package-info", type -> !type.getSimpleName().equals("package-info"));
    }
}
