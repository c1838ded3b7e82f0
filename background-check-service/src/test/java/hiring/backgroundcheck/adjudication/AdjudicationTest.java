package hiring.backgroundcheck.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.backgroundcheck.order.BackgroundCheckFixture;
import hiring.backgroundcheck.order.ScriptedProvider;
import hiring.backgroundcheck.provider.CheckType;
import hiring.backgroundcheck.provider.Progress;
import hiring.choreography.security.Role;
import hiring.choreography.testing.OtherServices;
import hiring.choreography.testing.Reply;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report that is not clear rejects no candidate without notice and time, and findings stay within the stage. */
class AdjudicationTest {

    private static final String FIRST = "7/background-check/order-1";
    private static final String NOTICE = "{\"findings\": [\"CRIMINAL_RECORD-1\"]}";
    private static final String REASON = "{\"reason\": \"a secret reason\"}";
    private static final Duration WAITING_PERIOD = Duration.ofDays(7);

    @SuppressWarnings("NullAway.Init")
    private BackgroundCheckFixture fixture;

    @BeforeEach
    void open() {
        fixture = BackgroundCheckFixture.open();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void a_report_to_consider_waits_for_a_person() {
        fixture.considered(7, CheckType.CRIMINAL_RECORD);

        Reply found = fixture.read(7);

        assertThat(found.text("status")).isEqualTo("PENDING");
        assertThat(found.text("detail")).isEqualTo("waiting for a decision");
        assertThat(found.body().path("report").path("result").asText()).isEqualTo("CONSIDER");
        assertThat(found.body()
                        .path("report")
                        .path("findings")
                        .path(0)
                        .path("summary")
                        .asText())
                .isEqualTo("CRIMINAL_RECORD secret");
        assertThat(found.body().path("adjudication").path("state").asText()).isEqualTo("UNDECIDED");
        assertThat(found.texts("allowedActions"))
                .containsExactly("engage", "pre-adverse", "dispute", "override", "assign", "due");
        fixture.serveAfter(Duration.ofDays(30));
        assertThat(fixture.status(7)).isEqualTo("PENDING");
    }

    @Test
    void the_candidate_may_be_engaged_for_a_reason() {
        fixture.considered(7, CheckType.CRIMINAL_RECORD);

        assertThat(fixture.post(7, "engage", "{}").status()).isEqualTo(400);
        Reply engaged = fixture.post(7, "engage", REASON).good();

        assertThat(engaged.text("status")).isEqualTo("PASSED");
        assertThat(engaged.body().path("adjudication").path("state").asText()).isEqualTo("ENGAGED");
        assertThat(fixture.orders(7)).containsExactly("1 CONCLUDED");
    }

    @Test
    void a_long_reason_is_kept_whole_and_a_longer_one_refused() {
        fixture.considered(7, CheckType.CRIMINAL_RECORD);

        assertThat(fixture.post(7, "dispute", "{\"reason\": \"" + "x".repeat(3001) + "\"}")
                        .status())
                .isEqualTo(400);
        fixture.post(7, "dispute", "{\"reason\": \"" + "x".repeat(3000) + "\"}").good();

        assertThat(fixture.read("/7/history", Role.SCREENER).sent()).contains("x".repeat(3000));
    }

    @Test
    void no_candidate_is_rejected_without_notice() {
        fixture.considered(7, CheckType.CRIMINAL_RECORD);

        assertRefused(fixture.post(7, "adverse", "{}"), "the provider has reported, and nothing is decided yet");
        assertRefused(fixture.record(7, "FAILED"), "the provider has reported, and nothing is decided yet");
        assertRefused(fixture.record(7, "PASSED"), "the provider has reported, and nothing is decided yet");
        assertThat(fixture.status(7)).isEqualTo("PENDING");
    }

    @Test
    void a_notice_names_existing_findings() {
        fixture.considered(7, CheckType.CRIMINAL_RECORD, CheckType.EDUCATION);

        Reply unknown = fixture.post(7, "pre-adverse", "{\"findings\": [\"EDUCATION-1\", \"HAIRCUT-1\"]}");
        Reply empty = fixture.post(7, "pre-adverse", "{\"findings\": []}");
        Reply given = fixture.post(7, "pre-adverse", NOTICE).good();

        JsonNode error = unknown.body().path("errors").path(0);
        assertThat(error.path("field").asText()).isEqualTo("findings");
        assertThat(error.path("allowed"))
                .extracting(JsonNode::asText)
                .containsExactly("CRIMINAL_RECORD-1", "EDUCATION-1");
        assertThat(empty.status()).isEqualTo(400);
        assertThat(given.text("detail")).isEqualTo("waiting period until 2026-11-30T09:00:00Z");
        assertThat(given.body().path("adjudication").path("waitsUntil").asText())
                .isEqualTo("2026-11-30T09:00:00Z");
        assertThat(given.body().path("report").path("findings"))
                .extracting(found ->
                        found.path("id").asText() + found.path("inNotice").asBoolean())
                .containsExactly("CRIMINAL_RECORD-1true", "EDUCATION-1false");
        assertThat(given.texts("allowedActions")).containsExactly("engage", "dispute", "override", "assign", "due");
    }

    @Test
    void no_candidate_is_rejected_before_the_waiting_period_is_over() {
        fixture.considered(7, CheckType.CRIMINAL_RECORD);
        fixture.post(7, "pre-adverse", NOTICE).good();

        fixture.clock().advance(WAITING_PERIOD.minusMillis(1));
        assertRefused(
                fixture.post(7, "adverse", "{}"), "notice was given, and the waiting period ends 2026-11-30T09:00:00Z");
        assertThat(fixture.service().publishedTypes(7)).doesNotContain("background-check.failed");

        fixture.clock().advance(Duration.ofMillis(1));
        assertThat(fixture.detail(7)).isEqualTo("waiting period over");
        Reply failed =
                fixture.post(7, "adverse", "{\"note\": \"a secret note\"}").good();

        assertThat(failed.text("status")).isEqualTo("FAILED");
        assertThat(failed.text("qualifier")).isEqualTo("CRIMINAL_RECORD");
        assertThat(failed.body().path("adjudication").path("state").asText()).isEqualTo("ADVERSE");
        assertThat(fixture.service().publishedTypes(7))
                .containsExactly(
                        "background-check.opened",
                        "background-check.updated",
                        "background-check.updated",
                        "background-check.updated",
                        "background-check.failed");
    }

    @Test
    void an_adverse_action_may_name_another_known_qualifier() {
        fixture.considered(7, CheckType.RIGHT_TO_WORK, CheckType.CREDIT);
        fixture.post(7, "pre-adverse", "{\"findings\": [\"RIGHT_TO_WORK-1\", \"CREDIT-1\"]}")
                .good();
        fixture.clock().advance(WAITING_PERIOD);

        Reply refused = fixture.post(7, "adverse", "{\"qualifier\": \"HAIRCUT\"}");
        Reply failed = fixture.post(7, "adverse", "").good();

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors").path(0).path("field").asText()).isEqualTo("qualifier");
        assertThat(failed.text("qualifier")).isEqualTo("OTHER");
    }

    @Test
    void a_dispute_stops_the_waiting_and_findings_that_stand_begin_it_anew() {
        fixture.considered(7, CheckType.CRIMINAL_RECORD);
        fixture.post(7, "pre-adverse", NOTICE).good();
        fixture.clock().advance(Duration.ofDays(3));

        Reply disputed = fixture.post(7, "dispute", REASON).good();
        assertThat(disputed.text("detail")).isEqualTo("disputed by the candidate");
        assertThat(disputed.body().path("adjudication").path("disputedAt").asText())
                .isEqualTo("2026-11-26T09:00:00Z");
        fixture.clock().advance(Duration.ofDays(30));
        assertRefused(fixture.post(7, "adverse", "{}"), "the candidate disputes what was found");

        Reply resolved = fixture.post(
                        7, "resolve-dispute", "{\"resolution\": \"FINDINGS_STAND\", \"reason\": \"confirmed\"}")
                .good();
        assertThat(resolved.text("detail")).isEqualTo("waiting period until 2027-01-02T09:00:00Z");
        fixture.clock().advance(WAITING_PERIOD);
        assertThat(fixture.post(7, "adverse", "{}").good().text("status")).isEqualTo("FAILED");
    }

    @Test
    void a_dispute_about_findings_that_are_wrong_takes_the_notice_back() {
        fixture.considered(7, CheckType.CRIMINAL_RECORD);
        fixture.post(7, "pre-adverse", NOTICE).good();
        fixture.post(7, "dispute", REASON).good();

        Reply unknown = fixture.post(7, "resolve-dispute", "{\"resolution\": \"MAYBE\", \"reason\": \"x\"}");
        Reply resolved = fixture.post(
                        7, "resolve-dispute", "{\"resolution\": \"FINDINGS_WRONG\", \"reason\": \"a namesake\"}")
                .good();

        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.body().path("errors").path(0).path("allowed"))
                .extracting(JsonNode::asText)
                .containsExactly("FINDINGS_STAND", "FINDINGS_WRONG");
        assertThat(resolved.text("detail")).isEqualTo("waiting for a decision");
        assertThat(resolved.body()
                        .path("report")
                        .path("findings")
                        .path(0)
                        .path("inNotice")
                        .asBoolean())
                .isFalse();
        fixture.clock().advance(WAITING_PERIOD);
        assertRefused(fixture.post(7, "adverse", "{}"), "nothing is decided yet");
    }

    @Test
    void a_report_that_the_provider_revises_to_clear_passes_the_check() {
        fixture.considered(7, CheckType.CRIMINAL_RECORD);
        fixture.post(7, "pre-adverse", NOTICE).good();
        fixture.provider().findsNothing(FIRST);

        fixture.post(7, "dispute", REASON).good();
        fixture.serve();

        assertThat(fixture.status(7)).isEqualTo("PASSED");
        assertThat(fixture.read(7).body().path("report").path("result").asText())
                .isEqualTo("CLEAR");
        assertThat(fixture.service().query("SELECT COUNT(*) FROM finding")).containsExactly("0");
        assertThat(fixture.service().published(7))
                .last()
                .extracting(event -> event.path("actor").asText())
                .isEqualTo("background-check-provider");
    }

    @Test
    void a_report_that_is_revised_to_something_else_wants_another_notice() {
        fixture.considered(7, CheckType.CRIMINAL_RECORD);
        fixture.post(7, "pre-adverse", NOTICE).good();
        fixture.provider().finds(FIRST, CheckType.EDUCATION);

        fixture.post(7, "dispute", REASON).good();
        fixture.serve();

        assertThat(fixture.detail(7)).isEqualTo("waiting for a decision");
        assertThat(fixture.read(7).body().path("report").path("findings"))
                .extracting(found -> found.path("id").asText())
                .containsExactly("EDUCATION-1");
        fixture.clock().advance(WAITING_PERIOD);
        assertThat(fixture.post(7, "adverse", "{}").status()).isEqualTo(409);
    }

    @Test
    void a_report_that_is_only_added_to_leaves_the_notice_good() {
        fixture.considered(7, CheckType.CRIMINAL_RECORD);
        fixture.post(7, "pre-adverse", NOTICE).good();
        fixture.provider().finds(FIRST, CheckType.CRIMINAL_RECORD, CheckType.EDUCATION);

        fixture.post(7, "dispute", REASON).good();
        fixture.serve();

        assertThat(fixture.detail(7)).startsWith("waiting period until ");
        assertThat(fixture.read(7).body().path("report").path("findings"))
                .extracting(found -> found.path("inNotice").asBoolean())
                .containsExactly(true, false);
    }

    @Test
    void a_provider_that_has_nothing_new_to_say_is_not_news() {
        fixture.considered(7, CheckType.CRIMINAL_RECORD);
        fixture.post(7, "pre-adverse", NOTICE).good();
        fixture.post(7, "dispute", REASON).good();
        int events = fixture.service().publishedTypes(7).size();

        fixture.serve();

        assertThat(fixture.detail(7)).isEqualTo("disputed by the candidate");
        assertThat(fixture.service().publishedTypes(7)).hasSize(events);
    }

    @Test
    void a_dispute_with_the_provider_stops_the_waiting_until_it_stands_by_its_report() {
        fixture.considered(7, CheckType.CRIMINAL_RECORD);
        fixture.service().execute("UPDATE provider_order SET due_at = TIMESTAMP WITH TIME ZONE '2026-11-24 00:00:00Z'");
        fixture.post(7, "pre-adverse", NOTICE).good();
        fixture.provider()
                .says(
                        FIRST,
                        new Progress.Disputed(
                                Optional.of(fixture.clock().instant().plus(Duration.ofDays(2)))));

        fixture.serveAfter(Duration.ofDays(1));
        assertThat(fixture.detail(7)).isEqualTo("disputed by the candidate");

        fixture.provider().finds(FIRST, CheckType.CRIMINAL_RECORD);
        fixture.serveAfter(Duration.ofDays(1));
        assertThat(fixture.detail(7)).isEqualTo("waiting period until 2026-12-02T09:00:00Z");
    }

    @Test
    void hr_may_override_everything_for_a_reason_and_screeners_may_not() {
        fixture.considered(7, CheckType.CRIMINAL_RECORD);
        String override = "{\"outcome\": \"FAILED\", \"qualifier\": \"OTHER\", \"reason\": \"a secret reason\"}";

        assertThat(fixture.post(7, "override", override, Role.SCREENER).status())
                .isEqualTo(403);
        assertThat(fixture.post(7, "override", "{\"outcome\": \"FAILED\"}", Role.HR)
                        .status())
                .isEqualTo(400);
        assertThat(fixture.post(7, "override", "{\"outcome\": \"HIRED\", \"reason\": \"x\"}", Role.HR)
                        .status())
                .isEqualTo(400);
        Reply overridden = fixture.post(7, "override", override, Role.HR).good();

        assertThat(overridden.text("status")).isEqualTo("FAILED");
        assertThat(overridden.body().path("adjudication").path("state").asText())
                .isEqualTo("OVERRIDDEN");
        assertThat(fixture.post(7, "engage", REASON, Role.HR).status()).isEqualTo(403);
    }

    @Test
    void findings_and_notes_are_seen_by_screeners_and_hr_alone() {
        fixture.considered(7, CheckType.CRIMINAL_RECORD);
        fixture.post(7, "pre-adverse", "{\"findings\": [\"CRIMINAL_RECORD-1\"], \"note\": \"a secret note\"}")
                .good();
        fixture.post(7, "engage", REASON).good();

        for (String role : List.of(Role.SCREENER, Role.HR)) {
            assertThat(fixture.read("/7", role).sent()).contains("CRIMINAL_RECORD secret");
            assertThat(fixture.read("/7/history", role).sent()).contains("a secret note", "a secret reason");
        }
        assertThat(fixture.read("/7", Role.RECRUITER)
                        .body()
                        .path("report")
                        .path("findings")
                        .isNull())
                .isTrue();
        for (String path : List.of("/7", "", "/7/history")) {
            assertThat(fixture.read(path, Role.RECRUITER).good().sent()).doesNotContain("secret", "CRIMINAL");
        }
    }

    @Test
    void findings_are_in_no_event_and_no_log() {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            fixture.considered(7, CheckType.CRIMINAL_RECORD);
            fixture.post(7, "pre-adverse", "{\"findings\": [\"CRIMINAL_RECORD-1\"], \"note\": \"a secret note\"}")
                    .good();
            fixture.post(7, "dispute", REASON).good();
            fixture.provider().finds(FIRST, CheckType.CRIMINAL_RECORD, CheckType.EDUCATION);
            fixture.serve();
            fixture.provider().finds(FIRST, CheckType.CRIMINAL_RECORD, CheckType.CRIMINAL_RECORD);
            fixture.post(7, "dispute", REASON).good();
            fixture.serve();
            fixture.post(7, "engage", REASON).good();
        } finally {
            System.setErr(before);
        }

        assertThat(fixture.service().query("SELECT body FROM event_log WHERE application_id = 7"))
                .hasSize(8)
                .allSatisfy(body -> assertThat(body).doesNotContain("secret", "CRIMINAL", "finding"));
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("secret", "CRIMINAL");
    }

    @Test
    void of_two_who_decide_at_once_one_does() {
        fixture.considered(7, CheckType.CRIMINAL_RECORD);
        fixture.post(7, "pre-adverse", NOTICE).good();
        fixture.clock().advance(WAITING_PERIOD);

        CompletableFuture<Reply> engaging = CompletableFuture.supplyAsync(() -> fixture.post(7, "engage", REASON));
        Reply adverse = fixture.post(7, "adverse", "{}");

        assertThat(List.of(engaging.join().status(), adverse.status())).containsExactlyInAnyOrder(200, 409);
        assertThat(fixture.service().publishedTypes(7)).hasSize(5);
    }

    @Test
    void an_application_that_has_ended_leaves_nothing_to_decide_until_it_goes_on() {
        OtherServices others = fixture.considered(7, CheckType.CRIMINAL_RECORD);
        fixture.post(7, "pre-adverse", NOTICE).good();

        fixture.receive(others.failed("health-screening"));
        assertThat(fixture.post(7, "engage", REASON).status()).isEqualTo(409);
        assertThat(fixture.read(7).texts("allowedActions")).isEmpty();
        fixture.receive(others.reopened("health-screening"));

        assertThat(fixture.detail(7)).startsWith("waiting period until ");
        assertThat(fixture.orders(7)).containsExactly("1 PLACED");
    }

    @Test
    void a_check_that_is_reopened_begins_with_another_order_and_no_report() {
        fixture.considered(7, CheckType.CRIMINAL_RECORD);
        fixture.post(7, "engage", REASON).good();

        fixture.reopen(7).good();
        fixture.serve();

        assertThat(fixture.orders(7)).containsExactly("1 CONCLUDED", "2 PLACED");
        assertThat(fixture.read(7).body().path("report").isNull()).isTrue();
        assertThat(fixture.detail(7)).isEqualTo("waiting for the provider's report");
    }

    @Test
    void a_report_is_requested_again_after_a_replica_dies_while_storing_it() {
        fixture.placed(7);
        fixture.provider().finds(FIRST, CheckType.CRIMINAL_RECORD);
        fixture.service()
                .execute("ALTER TABLE finding ADD CONSTRAINT broken CHECK (finding_id <> 'CRIMINAL_RECORD-1')");
        fixture.serveAfter(ScriptedProvider.CHECK_TAKES);
        assertThat(fixture.read(7).body().path("report").isNull()).isTrue();
        assertThat(fixture.service().publishedTypes(7)).hasSize(2);

        fixture.service().execute("ALTER TABLE finding DROP CONSTRAINT broken");
        fixture.serveAfter(Duration.ofMinutes(5));

        assertThat(fixture.detail(7)).isEqualTo("waiting for a decision");
        assertThat(fixture.service().publishedTypes(7)).hasSize(3);
    }

    @Test
    void a_waiting_period_below_nothing_is_refused_at_the_start() {
        assertThatThrownBy(() -> BackgroundCheckFixture.open(Map.of("hiring.background-check.waiting-period", "-1d"))
                        .close())
                .message()
                .contains("hiring.background-check.waiting-period");
    }

    private static void assertRefused(Reply refused, String why) {
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("currentStatus")).isEqualTo("PENDING");
        assertThat(refused.text("detail")).contains(why);
    }
}
