package hiring.statusaggregator.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.security.Role;
import hiring.statusaggregator.RunningAggregator;
import hiring.statusaggregator.owner.StubService;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where every role lands, and what it finds there. */
class WorkPageTest {

    private static final List<String> OWNERS =
            List.of("application", "phone-screen", "onsite-interview", "background-check", "health-screening", "offer");

    private static final String WORK = """
            {"items": [{"applicationId": 7, "candidate": "Zoë <b>Żółć</b>", "position": "Engineer", "status": "PENDING",
              "due": "2026-12-01T09:00:00Z", "overdue": true, "appointment": {"start": "2026-11-30T13:30:00Z"},
              "allowedActions": ["outcome", "no-show"]}], "next": null}""";

    private static RunningAggregator asking(String owner, String url) throws InterruptedException {
        Map<String, Object> urls = new HashMap<>();
        OWNERS.forEach(each -> urls.put("hiring.owners." + each + ".url", "http://127.0.0.1:1"));
        urls.put("hiring.owners." + owner + ".url", url);
        return RunningAggregator.start(urls);
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.INTERVIEWER, Role.SCREENER, Role.CLINICIAN, Role.OPERATOR})
    void a_role_that_sees_no_applications_is_led_to_its_own_work(String role) throws Exception {
        try (RunningAggregator aggregator = asking("offer", "http://127.0.0.1:1")) {
            HttpResponse<String> home = aggregator.visit("/", role);

            assertThat(home.statusCode()).isEqualTo(303);
            assertThat(home.headers().firstValue("Location")).contains("/work");
            assertThat(aggregator.visit("/", Role.HR).body()).contains("id=\"pipeline\"");
            assertThat(aggregator.visit("/", role, Role.RECRUITER).body()).contains("id=\"pipeline\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "interviewer, phone-screen, Phone screen, /phone-screens?status=PENDING&sort=due&limit=20",
        "interviewer, onsite-interview, On-site interview, /onsite-interviews?status=PENDING&sort=due&limit=20",
        "screener, background-check, Background check, "
                + "/background-checks?status=PENDING&sort=due&limit=20&assignee=screener",
        "clinician, health-screening, Health screening, "
                + "/health-screenings?status=PENDING&sort=due&limit=20&assigned=false",
        "hr, offer, Offer, /offers?status=PENDING&sort=due&limit=20&assignee=hr"
    })
    void the_work_is_read_from_its_owner_with_the_users_token(String role, String stage, String title, String asked)
            throws Exception {
        try (StubService owner = new StubService(200, WORK);
                RunningAggregator aggregator = asking(stage, owner.url())) {
            String page = aggregator.visit("/work", role).body().replaceAll("\\s+", " ");

            assertThat(page)
                    .contains(
                            ">" + title + "</h2>",
                            "Assigned to you",
                            "<bdi>Zoë &lt;b&gt;Żółć&lt;/b&gt;</bdi>",
                            "Engineer")
                    .contains("Overdue", "was due", "2026-12-01T09:00:00Z", "Appointment", "2026-11-30T13:30:00Z")
                    .contains("record the outcome · record a no-show", owner.url() + "/swagger-ui/");
            assertThat(page.contains("href=\"/applications/7\"")).isEqualTo(role.equals(Role.HR));
            assertThat(owner.asked()).anyMatch(request -> request.startsWith(asked + " Bearer "));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.INTERVIEWER, Role.RECRUITER})
    void an_appointment_that_overlaps_with_another_is_marked(String role) throws Exception {
        String overlapping = WORK.replace("\"allowedActions\"", """
                "conflicts": [{"stage": "phone-screen", "applicationId": 1200, "interviewer": "Zo\u00eb",
                  "start": "2026-11-30T13:00:00Z", "end": "2026-11-30T14:00:00Z"}], "allowedActions\"""");
        try (StubService owner = new StubService(200, overlapping);
                RunningAggregator aggregator = asking("onsite-interview", owner.url())) {
            String page = aggregator.visit("/work", role).body().replaceAll("\\s+", " ");

            assertThat(page)
                    .containsSubsequence(
                            "2026-11-30T13:30:00Z",
                            "data-status=\"CONFLICT\">Conflict</span>",
                            "Overlaps with the phone screen of application 1200",
                            "30 Nov 2026, 13:00 \u2013 14:00 UTC</time> (<bdi>Zo\u00eb</bdi>)");
            assertThat(page.contains("href=\"/applications/1200\"")).isEqualTo(role.equals(Role.RECRUITER));
        }
    }

    @Test
    void what_is_missing_in_a_report_is_shown_with_the_work_on_it() throws Exception {
        String incomplete = WORK.replace(
                "\"allowedActions\"",
                "\"detail\": \"waiting for a decision: county_criminal_search was canceled <i>\", \"allowedActions\"");
        try (StubService owner = new StubService(200, incomplete);
                RunningAggregator aggregator = asking("background-check", owner.url())) {
            assertThat(aggregator.visit("/work", Role.SCREENER).body())
                    .contains("<bdi>waiting for a decision: county_criminal_search was canceled &lt;i&gt;</bdi>");
        }
    }

    @Test
    void work_whose_owner_names_nothing_missing_shows_nothing() throws Exception {
        try (StubService owner = new StubService(200, WORK);
                RunningAggregator aggregator = asking("background-check", owner.url())) {
            assertThat(aggregator.visit("/work", Role.SCREENER).body()).doesNotContain("Status detail");
        }
    }

    @Test
    void an_owner_that_does_not_answer_is_named_and_the_rest_is_shown() throws Exception {
        try (StubService owner = new StubService(200, WORK);
                RunningAggregator aggregator = asking("background-check", owner.url())) {
            String page =
                    aggregator.visit("/work", Role.SCREENER, Role.CLINICIAN).body();

            assertThat(page)
                    .contains("No response from the service that owns the health screening")
                    .contains(">Background check</h2>", "Engineer")
                    .doesNotContain("Phone screen", "Operations");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "200, '{\"items\": [], \"next\": null}', Nothing to do here now.",
        "403, '{}', have access to this service",
        "500, '{}', No response from the service",
        "200, '<html>', No response from the service",
        "200, '{\"items\": 7}', No response from the service",
        "404, '{}', No response from the service"
    })
    void what_an_owner_answers_instead_of_work_is_said(int status, String body, String words) throws Exception {
        try (StubService owner = new StubService(status, body);
                RunningAggregator aggregator = asking("health-screening", owner.url())) {
            assertThat(aggregator.visit("/work", Role.CLINICIAN).body()).contains(words);
        }
    }

    @Test
    void an_operator_sees_which_services_need_attention() throws Exception {
        try (StubService owner = new StubService(200, "{\"items\": [{\"id\": 1}, {\"id\": 2}]}");
                RunningAggregator aggregator = asking("offer", owner.url())) {
            String page = aggregator
                    .visit("/work", Role.OPERATOR)
                    .body()
                    .replaceAll(" (role|scope|data-label)=\"[^\"]*\"", "")
                    .replaceAll("\\s+", " ");

            assertThat(page)
                    .contains("<th>Offer</th> <td>ready</td> <td>2</td>")
                    .contains("<th>Phone screen</th> <td>not responding</td> <td>unknown</td>")
                    .contains("href=\"/attention\"")
                    .doesNotContain("All services are ready");
        }
    }
}
