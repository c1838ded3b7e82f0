package hiring.statusaggregator.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.security.Role;
import hiring.statusaggregator.RunningAggregator;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused, as a browser shows it and as other clients get it. */
class RefusalPagesTest {

    private static RunningAggregator aggregator;

    @BeforeAll
    static void start() throws InterruptedException {
        aggregator = RunningAggregator.start();
    }

    @AfterAll
    static void stop() {
        aggregator.close();
    }

    static Stream<String> roles() {
        return Role.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void the_navigation_has_exactly_the_pages_that_a_role_may_open(String role) throws Exception {
        String page = aggregator.visit("/work", role).body();
        String navigation = page.substring(page.indexOf("<nav"), page.indexOf("</nav>"));

        for (SitePage each : SitePage.ALL) {
            int status = aggregator.visit(each.address(), role).statusCode();
            assertThat(navigation.contains("href=\"" + each.address() + "\""))
                    .as(role + " " + each + " " + status)
                    .isEqualTo(status == 200);
        }
        assertThat(page).contains("<bdi>" + role + "</bdi>", "action=\"/sign-out\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/insight, interviewer, 'Recruiter and HR'",
        "/applications/1, screener, 'Recruiter and HR'",
        "/choreography, clinician, 'Recruiter, HR and Operator'",
        "/attention, interviewer, 'Recruiter, HR and Operator'",
        "/dead-letters, hr, 'Operator'",
        "/application-statuses, operator, 'Recruiter and HR'",
        "/, trainee, 'Recruiter, Interviewer, Screener, Clinician, HR and Operator'"
    })
    void a_page_for_other_roles_says_for_which_and_offers_ways_on(String path, String role, String roles)
            throws Exception {
        HttpResponse<String> refused = aggregator.visit(path, role);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertPage(refused);
        assertThat(refused.body())
                .contains("roles: " + roles + ".", "<bdi>" + role + "</bdi>", "Sign out, and sign in as another user");
    }

    @ParameterizedTest
    @CsvSource({
        "/applications/999999, 404, Application 999999 was not found.",
        "/nothing/here, 404, There is no resource at /nothing/here",
        "/?staus=PENDING, 400, staus",
        "/?overall=NEARLY, 400, NEARLY",
        "/applications/none, 400, applicationId",
        "/choreography?minutes=7, 400, minutes"
    })
    void what_is_wrong_is_said_in_words_with_the_navigation(String path, int status, String words) throws Exception {
        HttpResponse<String> refused = aggregator.visit(path, Role.HR);

        assertThat(refused.statusCode()).isEqualTo(status);
        assertPage(refused);
        assertThat(refused.body()).contains(words, "Back to the overview", "href=\"/insight\"");
    }

    @Test
    void who_is_not_signed_in_is_offered_to_sign_in() throws Exception {
        HttpResponse<String> unknown = aggregator.visit("/nothing/here");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertPage(unknown);
        assertThat(unknown.body()).contains("href=\"/sign-in\"").doesNotContain("Sign out", "<nav");
    }

    @Test
    void a_failure_of_the_service_is_a_page_as_well() throws Exception {
        try (RunningAggregator broken = RunningAggregator.start()) {
            broken.execute("ALTER TABLE application_status RENAME TO elsewhere");

            HttpResponse<String> failed = broken.visit("/", Role.HR);
            assertThat(failed.statusCode()).isEqualTo(500);
            assertPage(failed);
            assertThat(failed.body()).contains("Something went wrong", "nothing was changed", "href=\"/insight\"");
            assertThat(broken.get("/application-statuses").body()).contains("urn:hiring:problem:internal-error");
        }
    }

    @ParameterizedTest
    @CsvSource({"/application-statuses/999999, 404", "/application-statuses?staus=1, 400", "/nothing/here, 404"})
    void other_clients_get_a_problem(String path, int status) throws Exception {
        HttpResponse<String> refused = aggregator.get(path);

        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(refused.body()).contains("urn:hiring:problem:");
    }

    private static void assertPage(HttpResponse<String> refused) {
        assertThat(refused.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(refused.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(refused.body()).contains("<html lang=\"en\">", "<h1>").doesNotContain("urn:hiring:problem");
    }
}
