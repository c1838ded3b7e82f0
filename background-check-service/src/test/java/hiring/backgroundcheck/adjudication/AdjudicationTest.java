package hiring.backgroundcheck.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.backgroundcheck.order.CheckingRoom;
import hiring.backgroundcheck.order.ScriptedProvider;
import hiring.backgroundcheck.provider.CheckType;
import hiring.backgroundcheck.provider.Progress;
import hiring.choreography.security.Role;
import hiring.choreography.testing.Elsewhere;
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

/** A report that is not clear turns nobody away before they had notice and time, and nobody else hears what was found. */
class AdjudicationTest {

    private static final String FIRST = "7/background-check/order-1";
    private static final String NOTICE = "{\"findings\": [\"CRIMINAL_RECORD-1\"]}";
    private static final String REASON = "{\"reason\": \"a secret reason\"}";
    private static final Duration WAITING_PERIOD = Duration.ofDays(7);

    @SuppressWarnings("NullAway.Init")
    private CheckingRoom room;

    @BeforeEach
    void open() {
        room = CheckingRoom.open();
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void a_report_to_consider_waits_for_a_person() {
        room.considered(7, CheckType.CRIMINAL_RECORD);

        Reply found = room.look(7);

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
        room.serveAfter(Duration.ofDays(30));
        assertThat(room.status(7)).isEqualTo("PENDING");
    }

    @Test
    void the_candidate_may_be_engaged_for_a_reason() {
        room.considered(7, CheckType.CRIMINAL_RECORD);

        assertThat(room.post(7, "engage", "{}").status()).isEqualTo(400);
        Reply engaged = room.post(7, "engage", REASON).good();

        assertThat(engaged.text("status")).isEqualTo("PASSED");
        assertThat(engaged.body().path("adjudication").path("state").asText()).isEqualTo("ENGAGED");
        assertThat(room.orders(7)).containsExactly("1 CONCLUDED");
    }

    @Test
    void a_long_reason_is_kept_whole_and_a_longer_one_refused() {
        room.considered(7, CheckType.CRIMINAL_RECORD);

        assertThat(room.post(7, "dispute", "{\"reason\": \"" + "x".repeat(3001) + "\"}")
                        .status())
                .isEqualTo(400);
        room.post(7, "dispute", "{\"reason\": \"" + "x".repeat(3000) + "\"}").good();

        assertThat(room.look("/7/history", Role.SCREENER).sent()).contains("x".repeat(3000));
    }

    @Test
    void nobody_is_turned_away_without_notice() {
        room.considered(7, CheckType.CRIMINAL_RECORD);

        assertRefused(room.post(7, "adverse", "{}"), "the provider has reported, and nothing is decided yet");
        assertRefused(room.record(7, "FAILED"), "the provider has reported, and nothing is decided yet");
        assertRefused(room.record(7, "PASSED"), "the provider has reported, and nothing is decided yet");
        assertThat(room.status(7)).isEqualTo("PENDING");
    }

    @Test
    void a_notice_names_findings_that_there_are() {
        room.considered(7, CheckType.CRIMINAL_RECORD, CheckType.EDUCATION);

        Reply unknown = room.post(7, "pre-adverse", "{\"findings\": [\"EDUCATION-1\", \"HAIRCUT-1\"]}");
        Reply empty = room.post(7, "pre-adverse", "{\"findings\": []}");
        Reply given = room.post(7, "pre-adverse", NOTICE).good();

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
    void nobody_is_turned_away_before_the_waiting_period_is_over() {
        room.considered(7, CheckType.CRIMINAL_RECORD);
        room.post(7, "pre-adverse", NOTICE).good();

        room.clock().turnOn(WAITING_PERIOD.minusMillis(1));
        assertRefused(
                room.post(7, "adverse", "{}"), "notice was given, and the waiting period ends 2026-11-30T09:00:00Z");
        assertThat(room.service().announcedTypes(7)).doesNotContain("background-check.failed");

        room.clock().turnOn(Duration.ofMillis(1));
        assertThat(room.detail(7)).isEqualTo("waiting period over");
        Reply failed = room.post(7, "adverse", "{\"note\": \"a secret note\"}").good();

        assertThat(failed.text("status")).isEqualTo("FAILED");
        assertThat(failed.text("qualifier")).isEqualTo("CRIMINAL_RECORD");
        assertThat(failed.body().path("adjudication").path("state").asText()).isEqualTo("ADVERSE");
        assertThat(room.service().announcedTypes(7))
                .containsExactly(
                        "background-check.opened",
                        "background-check.updated",
                        "background-check.updated",
                        "background-check.updated",
                        "background-check.failed");
    }

    @Test
    void what_an_adverse_action_rests_on_may_be_said_in_another_word_that_the_stage_knows() {
        room.considered(7, CheckType.RIGHT_TO_WORK, CheckType.CREDIT);
        room.post(7, "pre-adverse", "{\"findings\": [\"RIGHT_TO_WORK-1\", \"CREDIT-1\"]}")
                .good();
        room.clock().turnOn(WAITING_PERIOD);

        Reply refused = room.post(7, "adverse", "{\"qualifier\": \"HAIRCUT\"}");
        Reply failed = room.post(7, "adverse", "").good();

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors").path(0).path("field").asText()).isEqualTo("qualifier");
        assertThat(failed.text("qualifier")).isEqualTo("OTHER");
    }

    @Test
    void a_dispute_stops_the_waiting_and_findings_that_stand_begin_it_anew() {
        room.considered(7, CheckType.CRIMINAL_RECORD);
        room.post(7, "pre-adverse", NOTICE).good();
        room.clock().turnOn(Duration.ofDays(3));

        Reply disputed = room.post(7, "dispute", REASON).good();
        assertThat(disputed.text("detail")).isEqualTo("disputed by the candidate");
        assertThat(disputed.body().path("adjudication").path("disputedAt").asText())
                .isEqualTo("2026-11-26T09:00:00Z");
        room.clock().turnOn(Duration.ofDays(30));
        assertRefused(room.post(7, "adverse", "{}"), "the candidate disputes what was found");

        Reply resolved = room.post(
                        7, "resolve-dispute", "{\"resolution\": \"FINDINGS_STAND\", \"reason\": \"confirmed\"}")
                .good();
        assertThat(resolved.text("detail")).isEqualTo("waiting period until 2027-01-02T09:00:00Z");
        room.clock().turnOn(WAITING_PERIOD);
        assertThat(room.post(7, "adverse", "{}").good().text("status")).isEqualTo("FAILED");
    }

    @Test
    void a_dispute_about_findings_that_are_wrong_takes_the_notice_back() {
        room.considered(7, CheckType.CRIMINAL_RECORD);
        room.post(7, "pre-adverse", NOTICE).good();
        room.post(7, "dispute", REASON).good();

        Reply unknown = room.post(7, "resolve-dispute", "{\"resolution\": \"MAYBE\", \"reason\": \"x\"}");
        Reply resolved = room.post(
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
        room.clock().turnOn(WAITING_PERIOD);
        assertRefused(room.post(7, "adverse", "{}"), "nothing is decided yet");
    }

    @Test
    void a_report_that_the_provider_revises_to_clear_passes_the_check() {
        room.considered(7, CheckType.CRIMINAL_RECORD);
        room.post(7, "pre-adverse", NOTICE).good();
        room.provider().findsNothing(FIRST);

        room.post(7, "dispute", REASON).good();
        room.serve();

        assertThat(room.status(7)).isEqualTo("PASSED");
        assertThat(room.look(7).body().path("report").path("result").asText()).isEqualTo("CLEAR");
        assertThat(room.service().query("SELECT COUNT(*) FROM finding")).containsExactly("0");
        assertThat(room.service().announced(7))
                .last()
                .extracting(event -> event.path("actor").asText())
                .isEqualTo("background-check-provider");
    }

    @Test
    void a_report_that_is_revised_to_something_else_wants_another_notice() {
        room.considered(7, CheckType.CRIMINAL_RECORD);
        room.post(7, "pre-adverse", NOTICE).good();
        room.provider().finds(FIRST, CheckType.EDUCATION);

        room.post(7, "dispute", REASON).good();
        room.serve();

        assertThat(room.detail(7)).isEqualTo("waiting for a decision");
        assertThat(room.look(7).body().path("report").path("findings"))
                .extracting(found -> found.path("id").asText())
                .containsExactly("EDUCATION-1");
        room.clock().turnOn(WAITING_PERIOD);
        assertThat(room.post(7, "adverse", "{}").status()).isEqualTo(409);
    }

    @Test
    void a_report_that_is_only_added_to_leaves_the_notice_good() {
        room.considered(7, CheckType.CRIMINAL_RECORD);
        room.post(7, "pre-adverse", NOTICE).good();
        room.provider().finds(FIRST, CheckType.CRIMINAL_RECORD, CheckType.EDUCATION);

        room.post(7, "dispute", REASON).good();
        room.serve();

        assertThat(room.detail(7)).startsWith("waiting period until ");
        assertThat(room.look(7).body().path("report").path("findings"))
                .extracting(found -> found.path("inNotice").asBoolean())
                .containsExactly(true, false);
    }

    @Test
    void a_provider_that_has_nothing_new_to_say_is_not_news() {
        room.considered(7, CheckType.CRIMINAL_RECORD);
        room.post(7, "pre-adverse", NOTICE).good();
        room.post(7, "dispute", REASON).good();
        int events = room.service().announcedTypes(7).size();

        room.serve();

        assertThat(room.detail(7)).isEqualTo("disputed by the candidate");
        assertThat(room.service().announcedTypes(7)).hasSize(events);
    }

    @Test
    void a_dispute_with_the_provider_stops_the_waiting_until_it_stands_by_its_report() {
        room.considered(7, CheckType.CRIMINAL_RECORD);
        room.service().execute("UPDATE provider_order SET due_at = TIMESTAMP WITH TIME ZONE '2026-11-24 00:00:00Z'");
        room.post(7, "pre-adverse", NOTICE).good();
        room.provider()
                .says(
                        FIRST,
                        new Progress.Disputed(Optional.of(room.clock().instant().plus(Duration.ofDays(2)))));

        room.serveAfter(Duration.ofDays(1));
        assertThat(room.detail(7)).isEqualTo("disputed by the candidate");

        room.provider().finds(FIRST, CheckType.CRIMINAL_RECORD);
        room.serveAfter(Duration.ofDays(1));
        assertThat(room.detail(7)).isEqualTo("waiting period until 2026-12-02T09:00:00Z");
    }

    @Test
    void hr_may_override_everything_for_a_reason_and_screeners_may_not() {
        room.considered(7, CheckType.CRIMINAL_RECORD);
        String override = "{\"outcome\": \"FAILED\", \"qualifier\": \"OTHER\", \"reason\": \"a secret reason\"}";

        assertThat(room.post(7, "override", override, Role.SCREENER).status()).isEqualTo(403);
        assertThat(room.post(7, "override", "{\"outcome\": \"FAILED\"}", Role.HR)
                        .status())
                .isEqualTo(400);
        assertThat(room.post(7, "override", "{\"outcome\": \"HIRED\", \"reason\": \"x\"}", Role.HR)
                        .status())
                .isEqualTo(400);
        Reply overridden = room.post(7, "override", override, Role.HR).good();

        assertThat(overridden.text("status")).isEqualTo("FAILED");
        assertThat(overridden.body().path("adjudication").path("state").asText())
                .isEqualTo("OVERRIDDEN");
        assertThat(room.post(7, "engage", REASON, Role.HR).status()).isEqualTo(403);
    }

    @Test
    void findings_and_notes_are_seen_by_screeners_and_hr_alone() {
        room.considered(7, CheckType.CRIMINAL_RECORD);
        room.post(7, "pre-adverse", "{\"findings\": [\"CRIMINAL_RECORD-1\"], \"note\": \"a secret note\"}")
                .good();
        room.post(7, "engage", REASON).good();

        for (String role : List.of(Role.SCREENER, Role.HR)) {
            assertThat(room.look("/7", role).sent()).contains("CRIMINAL_RECORD secret");
            assertThat(room.look("/7/history", role).sent()).contains("a secret note", "a secret reason");
        }
        assertThat(room.look("/7", Role.RECRUITER)
                        .body()
                        .path("report")
                        .path("findings")
                        .isNull())
                .isTrue();
        for (String path : List.of("/7", "", "/7/history")) {
            assertThat(room.look(path, Role.RECRUITER).good().sent()).doesNotContain("secret", "CRIMINAL");
        }
    }

    @Test
    void what_was_found_is_in_no_event_and_in_no_log() {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            room.considered(7, CheckType.CRIMINAL_RECORD);
            room.post(7, "pre-adverse", "{\"findings\": [\"CRIMINAL_RECORD-1\"], \"note\": \"a secret note\"}")
                    .good();
            room.post(7, "dispute", REASON).good();
            room.provider().finds(FIRST, CheckType.CRIMINAL_RECORD, CheckType.EDUCATION);
            room.serve();
            room.provider().finds(FIRST, CheckType.CRIMINAL_RECORD, CheckType.CRIMINAL_RECORD);
            room.post(7, "dispute", REASON).good();
            room.serve();
            room.post(7, "engage", REASON).good();
        } finally {
            System.setErr(before);
        }

        assertThat(room.service().query("SELECT body FROM event_log WHERE application_id = 7"))
                .hasSize(8)
                .allSatisfy(body -> assertThat(body).doesNotContain("secret", "CRIMINAL", "finding"));
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("secret", "CRIMINAL");
    }

    @Test
    void of_two_who_decide_at_once_one_does() {
        room.considered(7, CheckType.CRIMINAL_RECORD);
        room.post(7, "pre-adverse", NOTICE).good();
        room.clock().turnOn(WAITING_PERIOD);

        CompletableFuture<Reply> engaging = CompletableFuture.supplyAsync(() -> room.post(7, "engage", REASON));
        Reply adverse = room.post(7, "adverse", "{}");

        assertThat(List.of(engaging.join().status(), adverse.status())).containsExactlyInAnyOrder(200, 409);
        assertThat(room.service().announcedTypes(7)).hasSize(5);
    }

    @Test
    void an_application_that_has_ended_leaves_nothing_to_decide_until_it_goes_on() {
        Elsewhere elsewhere = room.considered(7, CheckType.CRIMINAL_RECORD);
        room.post(7, "pre-adverse", NOTICE).good();

        room.receive(elsewhere.failed("health-screening"));
        assertThat(room.post(7, "engage", REASON).status()).isEqualTo(409);
        assertThat(room.look(7).texts("allowedActions")).isEmpty();
        room.receive(elsewhere.reopened("health-screening"));

        assertThat(room.detail(7)).startsWith("waiting period until ");
        assertThat(room.orders(7)).containsExactly("1 PLACED");
    }

    @Test
    void a_check_that_is_reopened_begins_with_another_order_and_no_report() {
        room.considered(7, CheckType.CRIMINAL_RECORD);
        room.post(7, "engage", REASON).good();

        room.reopen(7).good();
        room.serve();

        assertThat(room.orders(7)).containsExactly("1 CONCLUDED", "2 PLACED");
        assertThat(room.look(7).body().path("report").isNull()).isTrue();
        assertThat(room.detail(7)).isEqualTo("waiting for the provider's report");
    }

    @Test
    void whoever_dies_while_a_report_is_taken_in_leaves_it_to_be_asked_for_again() {
        room.placed(7);
        room.provider().finds(FIRST, CheckType.CRIMINAL_RECORD);
        room.service().execute("ALTER TABLE finding ADD CONSTRAINT broken CHECK (finding_id <> 'CRIMINAL_RECORD-1')");
        room.serveAfter(ScriptedProvider.CHECK_TAKES);
        assertThat(room.look(7).body().path("report").isNull()).isTrue();
        assertThat(room.service().announcedTypes(7)).hasSize(2);

        room.service().execute("ALTER TABLE finding DROP CONSTRAINT broken");
        room.serveAfter(Duration.ofMinutes(5));

        assertThat(room.detail(7)).isEqualTo("waiting for a decision");
        assertThat(room.service().announcedTypes(7)).hasSize(3);
    }

    @Test
    void a_waiting_period_below_nothing_is_refused_at_the_start() {
        assertThatThrownBy(() -> CheckingRoom.open(Map.of("hiring.background-check.waiting-period", "-1d"))
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
