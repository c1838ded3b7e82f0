package hiring.backgroundcheck.http;

import static hiring.backgroundcheck.http.ProviderStub.clear;
import static hiring.backgroundcheck.http.ProviderStub.screening;
import static hiring.backgroundcheck.http.ReportFixture.LOOK_EVERY;
import static hiring.backgroundcheck.http.ReportFixture.clearWith;
import static hiring.backgroundcheck.http.ReportFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.security.Role;
import hiring.choreography.testing.Reply;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do about a report in which checks were not made, and who sees which. */
class UnmadeChecksDecisionTest {

    private static final String REASON = "{\"reason\": \"a secret reason\"}";
    private static final String CANCELED = screening("county_criminal_search", "'canceled'", "null");
    private static final String FOUND = screening("county_criminal_search", "'complete'", "'consider'");
    private static final String NOTICE = "{\"findings\": [\"county_criminal_search_1\"]}";

    @SuppressWarnings("NullAway.Init")
    private ReportFixture fixture;

    @BeforeEach
    void open() {
        fixture = ReportFixture.open();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void a_check_that_is_made_after_all_passes() {
        fixture.reported(clearWith(clear("ssn_trace"), CANCELED));
        int events = fixture.service().service().publishedTypes(7).size();
        fixture.service().serveAfter(LOOK_EVERY);
        assertThat(fixture.service().service().publishedTypes(7)).hasSize(events);

        fixture.report(clearWith(clear("ssn_trace"), screening("county_criminal_search", "'pending'", "null")));
        assertThat(fixture.detail()).isEqualTo("waiting for a decision: county_criminal_search was not completed");
        assertThat(fixture.service().service().publishedTypes(7)).hasSize(events + 1);

        fixture.report(clearWith(clear("ssn_trace"), clear("county_criminal_search")));
        assertThat(fixture.status()).isEqualTo("PASSED");
        assertThat(fixture.service().service().query("SELECT COUNT(*) FROM open_item"))
                .containsExactly("0");
    }

    @Test
    void without_findings_a_person_decides_without_notice() {
        fixture.reported(clearWith(clear("ssn_trace"), CANCELED));

        assertThat(fixture.check().texts("allowedActions"))
                .containsExactly("engage", "override", "outcome", "assign", "due");
        for (Reply refused : List.of(
                fixture.service().post(7, "pre-adverse", "{\"findings\": [\"x\"]}"),
                fixture.service().post(7, "dispute", REASON),
                fixture.service().post(7, "adverse", "{}"))) {
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text("detail")).contains("the report has no findings to give notice of");
        }
    }

    @Test
    void a_candidate_whose_checks_were_not_all_made_can_be_engaged_refused_or_overridden() {
        fixture.reported(clearWith(clear("ssn_trace"), CANCELED));
        Reply engaged = fixture.service().post(7, "engage", REASON).good();
        assertThat(engaged.text("status")).isEqualTo("PASSED");
        assertThat(engaged.body().path("adjudication").path("state").asText()).isEqualTo("ENGAGED");

        fixture.service().placed(8);
        fixture.report(8, "rep_4", clearWith(clear("ssn_trace"), CANCELED));
        Reply failed = fixture.service()
                .post(8, "outcome", "{\"outcome\": \"FAILED\", \"qualifier\": \"OTHER\"}")
                .good();
        assertThat(failed.text("status")).isEqualTo("FAILED");

        fixture.service().placed(9);
        fixture.report(9, "rep_6", clearWith(clear("ssn_trace"), CANCELED));
        String override = "{\"outcome\": \"PASSED\", \"reason\": \"made elsewhere\"}";
        assertThat(fixture.service()
                        .post(9, "override", override, Role.HR)
                        .good()
                        .text("status"))
                .isEqualTo("PASSED");
    }

    @Test
    void findings_beside_a_check_that_was_not_made_need_notice_as_ever() {
        fixture.reported(with("consider", screening("ssn_trace", "'canceled'", "null"), FOUND));

        assertThat(fixture.detail()).isEqualTo("waiting for a decision: ssn_trace was canceled");
        assertThat(fixture.service().record(7, "PASSED").status()).isEqualTo(409);
        fixture.service().post(7, "pre-adverse", NOTICE).good();
        fixture.service().clock().advance(Duration.ofDays(7));
        assertThat(fixture.service().post(7, "adverse", "{}").good().text("qualifier"))
                .isEqualTo("CRIMINAL_RECORD");
    }

    @Test
    void a_finding_says_which_screening_it_is_of() {
        fixture.reported(with(
                "consider",
                clear("ssn_trace"),
                screening("federal_criminal_search", "'complete'", "'consider'"),
                screening("palm_reading", "'complete'", "'consider'")));

        assertThat(fixture.check().body().path("report").path("findings"))
                .extracting(found ->
                        found.path("type").asText() + " " + found.path("check").asText())
                .containsExactly("federal_criminal_search CRIMINAL_RECORD", "palm_reading OTHER");
    }

    @Test
    void a_report_stored_before_is_not_revised_by_the_names_of_its_screenings() {
        fixture.reported(with("consider", clear("ssn_trace"), FOUND));
        fixture.service().service().execute("UPDATE finding SET check_type = 'OTHER', screening_type = NULL");
        fixture.service().post(7, "pre-adverse", NOTICE).good();

        fixture.service().serveAfter(LOOK_EVERY);

        assertThat(fixture.detail()).startsWith("waiting period until ");
    }

    @Test
    void what_else_was_not_made_ends_no_dispute_and_voids_no_notice() {
        fixture.reported(with("consider", clear("ssn_trace"), FOUND));
        fixture.service().post(7, "pre-adverse", NOTICE).good();
        fixture.report(with("consider", screening("ssn_trace", "'canceled'", "null"), FOUND));
        assertThat(fixture.detail()).startsWith("waiting period until ");
        fixture.service().post(7, "dispute", REASON).good();

        fixture.report(with("consider", screening("ssn_trace", "'suspended'", "null"), FOUND));

        assertThat(fixture.detail()).isEqualTo("disputed by the candidate");
        assertThat(fixture.check()
                        .body()
                        .path("report")
                        .path("openItems")
                        .path(0)
                        .path("reason")
                        .asText())
                .isEqualTo("NOT_COMPLETED");
    }

    @Test
    void a_finding_that_is_withdrawn_leaves_what_was_not_made() {
        fixture.reported(with("consider", screening("ssn_trace", "'canceled'", "null"), FOUND));
        fixture.service().post(7, "pre-adverse", NOTICE).good();

        fixture.report(clearWith(screening("ssn_trace", "'canceled'", "null"), clear("county_criminal_search")));

        assertThat(fixture.detail()).isEqualTo("waiting for a decision: ssn_trace was canceled");
        assertThat(fixture.service().post(7, "engage", REASON).good().text("status"))
                .isEqualTo("PASSED");
    }

    @Test
    void what_was_not_made_is_seen_by_screeners_and_hr_alone() {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            fixture.reported(clearWith(clear("ssn_trace"), CANCELED));
        } finally {
            System.setErr(before);
        }

        for (String role : List.of(Role.SCREENER, Role.HR)) {
            assertThat(fixture.service().read("/7", role).sent()).contains("county_criminal_search was canceled");
            assertThat(fixture.service().read("", role).sent()).contains("county_criminal_search was canceled");
        }
        for (String path : List.of("/7", "", "/7/history")) {
            assertThat(fixture.service().read(path, Role.RECRUITER).good().sent())
                    .doesNotContain("county", "CRIMINAL", "canceled");
        }
        assertThat(fixture.service().read("/7", Role.RECRUITER).text("detail")).isEqualTo("waiting for a decision");
        assertThat(fixture.service().service().query("SELECT body FROM event_log WHERE application_id = 7"))
                .isNotEmpty()
                .allSatisfy(body -> assertThat(body).doesNotContain("county", "CRIMINAL", "canceled"));
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("county", "CRIMINAL");
    }

    @Test
    void names_of_the_provider_are_kept_short_and_plain() {
        fixture.reported(clearWith(clear("ssn_trace"), CANCELED, clear("<b>" + "x".repeat(500) + "\\u202e")));

        JsonNode item = fixture.check().body().path("report").path("openItems").path(1);
        assertThat(item.path("name").asText()).startsWith("?b?xxx").hasSize(60);
    }
}
