package hiring.backgroundcheck.consent;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.backgroundcheck.order.BackgroundCheckFixture;
import hiring.backgroundcheck.order.ScriptedProvider;
import hiring.backgroundcheck.provider.CheckType;
import hiring.choreography.journey.Party;
import hiring.choreography.security.Role;
import hiring.choreography.testing.OtherServices;
import hiring.choreography.testing.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is ordered that the candidate has not agreed to. */
class ConsentTest {

    private static final String FIRST = "7/background-check/order-1";

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
    void a_check_waits_for_consent_and_says_so() {
        fixture.opened(7);
        fixture.serveAfter(Duration.ofDays(1));

        Reply found = fixture.read(7);

        assertThat(found.text("status")).isEqualTo("PENDING");
        assertThat(found.text("detail")).isEqualTo("waiting for consent");
        assertThat(found.text("package")).isEqualTo("STANDARD");
        assertThat(found.body().path("consent").isNull()).isTrue();
        assertThat(found.body().path("order").isNull()).isTrue();
        assertThat(found.texts("allowedActions"))
                .containsExactly("package", "consent", "refuse-consent", "assign", "due");
        assertThat(fixture.provider().ordered()).isEmpty();
    }

    @Test
    void consent_is_recorded_with_when_how_what_was_disclosed_and_by_whom() {
        fixture.opened(7);

        JsonNode consent = fixture.consent(7).good().body().path("consent");

        assertThat(consent.path("givenAt").asText()).isEqualTo("2026-11-20T09:00:00Z");
        assertThat(consent.path("method").asText()).isEqualTo("E_SIGNATURE");
        assertThat(consent.path("disclosureVersion").asText()).isEqualTo("2026-01");
        assertThat(consent.path("recordedBy").asText()).isEqualTo("recruiter-7");
        assertThat(consent.path("recordedAt").asText()).isEqualTo("2026-11-21T09:00:00Z");
        assertThat(consent.path("withdrawnAt").isNull()).isTrue();
        assertThat(fixture.detail(7)).isEqualTo("about to be ordered");

        fixture.serve();
        assertThat(fixture.detail(7)).isEqualTo("waiting for the provider's report");
        assertThat(fixture.provider().packages()).containsExactly("STANDARD");
    }

    @Test
    void the_event_that_follows_says_nothing_of_it_and_the_history_does() {
        fixture.opened(7);
        fixture.consent(7).good();

        assertThat(fixture.service().publishedTypes(7))
                .containsExactly("background-check.opened", "background-check.updated");
        assertThat(fixture.service().query("SELECT body FROM event_log"))
                .allSatisfy(body -> assertThat(body).doesNotContain("SIGNATURE", "2026-01"));
        assertThat(fixture.read("/7/history", Role.SCREENER).body().findValuesAsText("note"))
                .containsExactly("null", "consent of 2026-11-20T09:00:00Z by E_SIGNATURE, disclosure 2026-01");
        assertThat(fixture.read("/7/history", Role.RECRUITER).body().findValuesAsText("note"))
                .containsExactly("null", "null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{}; disclosureVersion",
                "{'givenAt': 'soon', 'method': 'E_SIGNATURE', 'disclosureVersion': '1'}; givenAt",
                "{'givenAt': '2026-11-21T09:06:00Z', 'method': 'E_SIGNATURE', 'disclosureVersion': '1'}; givenAt",
                "{'givenAt': '0001-01-01T09:00:00Z', 'method': 'E_SIGNATURE', 'disclosureVersion': '1'}; givenAt",
                "{'givenAt': '2026-11-20T09:00:00Z', 'method': 'NOD', 'disclosureVersion': '1'}; method",
                "{'givenAt': '2026-11-20T09:00:00Z', 'method': 'PORTAL', 'disclosureVersion': ' '}; disclosureVersion",
                "{'givenAt': '2026-11-20T09:00:00Z', 'method': 'PORTAL', 'recordedBy': 'x'}; recordedBy",
            })
    void consent_that_cannot_be_is_refused_and_nothing_is_ordered(String body, String field) {
        fixture.opened(7);

        Reply refused = fixture.put(7, "consent", body.replace('\'', '"'));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors").path(0).path("field").asText()).isEqualTo(field);
        assertThat(fixture.read(7).body().path("consent").isNull()).isTrue();
        assertThat(fixture.orders(7)).isEmpty();
    }

    @Test
    void how_consent_can_be_given_is_listed() {
        fixture.opened(7);

        Reply refused = fixture.put(7, "consent", BackgroundCheckFixture.CONSENT.replace("E_SIGNATURE", "NOD"));

        assertThat(refused.body().path("errors").path(0).path("allowed"))
                .extracting(JsonNode::asText)
                .containsExactly("SIGNED_FORM", "E_SIGNATURE", "PORTAL");
    }

    @Test
    void it_is_meant_for_a_revision() {
        fixture.opened(7);

        Reply stale = fixture.service()
                .put("/background-checks/7/consent", BackgroundCheckFixture.CONSENT, Map.of("If-Match", "\"3\""));
        Reply unmeant = fixture.service()
                .put("/background-checks/7/consent", BackgroundCheckFixture.CONSENT, Map.of("If-Match", ""));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(unmeant.status()).isEqualTo(400);
        assertThat(fixture.orders(7)).isEmpty();
    }

    @Test
    void the_package_is_chosen_before_the_candidate_agrees() {
        fixture.opened(7);

        Reply chosen = fixture.put(7, "package", "{\"package\": \"BASIC\"}").good();
        fixture.consent(7).good();
        fixture.serve();
        Reply late = fixture.put(7, "package", "{\"package\": \"STANDARD\"}");

        assertThat(chosen.text("package")).isEqualTo("BASIC");
        assertThat(fixture.provider().packages()).containsExactly("BASIC");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("detail")).contains("consent was given, to the package that was chosen");
    }

    @Test
    void an_unknown_package_is_answered_with_the_known_ones() {
        fixture.opened(7);

        Reply refused = fixture.put(7, "package", "{\"package\": \"DELUXE\"}");

        JsonNode error = refused.body().path("errors").path(0);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(error.path("field").asText()).isEqualTo("package");
        assertThat(error.path("allowed")).extracting(JsonNode::asText).containsExactly("BASIC", "STANDARD", "FINANCE");
    }

    @Test
    void packages_can_be_looked_up() {
        JsonNode packages =
                fixture.service().get("/background-checks/packages").good().body();

        assertThat(packages).extracting(one -> one.path("name").asText()).contains("BASIC", "STANDARD");
        assertThat(packages.path(0).path("checks"))
                .extracting(JsonNode::asText)
                .containsExactly("IDENTITY", "RIGHT_TO_WORK");
    }

    @Test
    void consent_withdrawn_before_anything_was_ordered_orders_nothing() {
        fixture.agreed(7);

        Reply withdrawn = fixture.post(7, "consent/withdraw", "{\"note\": \"by telephone\"}");
        fixture.serveAfter(Duration.ofDays(1));

        assertThat(withdrawn.good().text("detail")).isEqualTo("waiting for consent");
        assertThat(withdrawn.body().path("consent").path("withdrawnAt").asText())
                .isEqualTo("2026-11-21T09:00:00Z");
        assertThat(fixture.orders(7)).containsExactly("1 CANCELLED");
        assertThat(fixture.provider().ordered()).isEmpty();
        assertThat(fixture.provider().cancelled()).isEmpty();
    }

    @Test
    void the_provider_is_asked_to_stop_when_consent_is_withdrawn() {
        fixture.placed(7);

        fixture.post(7, "consent/withdraw", "").good();
        assertThat(fixture.orders(7)).containsExactly("1 TO_CANCEL");
        fixture.serve();

        assertThat(fixture.provider().cancelled()).containsExactly(FIRST + " file of " + FIRST);
        assertThat(fixture.orders(7)).containsExactly("1 CANCELLED");
        assertThat(fixture.status(7)).isEqualTo("PENDING");
        assertThat(fixture.detail(7)).isEqualTo("waiting for consent");
    }

    @Test
    void a_provider_that_cannot_be_reached_is_asked_to_stop_until_it_can() {
        fixture.placed(7);
        fixture.post(7, "consent/withdraw", "").good();
        fixture.provider().isDown();
        fixture.serve();
        assertThat(fixture.orders(7)).containsExactly("1 TO_CANCEL");

        fixture.provider().isWell();
        fixture.serveAfter(Duration.ofMinutes(1));

        assertThat(fixture.provider().cancelled()).hasSize(2);
        assertThat(fixture.orders(7)).containsExactly("1 CANCELLED");
    }

    @Test
    void an_order_whose_answer_was_lost_is_stopped_as_well() {
        fixture.agreed(7);
        fixture.provider().isDown();
        fixture.serve();
        fixture.provider().isWell();

        fixture.post(7, "consent/withdraw", "").good();
        fixture.serveAfter(Duration.ofMinutes(1));

        assertThat(fixture.provider().ordered()).hasSize(1);
        assertThat(fixture.provider().cancelled()).containsExactly(FIRST + " -");
        assertThat(fixture.orders(7)).containsExactly("1 CANCELLED");
    }

    @Test
    void consent_withdrawn_while_the_provider_takes_the_order_stops_it_once_it_has() {
        fixture.agreed(7);
        fixture.provider()
                .whileCalled(() -> fixture.post(7, "consent/withdraw", "").good());
        fixture.serve();
        fixture.provider().isWell();
        assertThat(fixture.orders(7)).containsExactly("1 TO_CANCEL");

        fixture.serve();

        assertThat(fixture.provider().cancelled()).containsExactly(FIRST + " file of " + FIRST);
    }

    @Test
    void a_report_that_comes_after_the_withdrawal_does_not_count() {
        fixture.placed(7);
        fixture.provider().findsNothing(FIRST);
        fixture.provider()
                .whileCalled(() -> fixture.post(7, "consent/withdraw", "").good());

        fixture.serveAfter(ScriptedProvider.CHECK_TAKES);

        assertThat(fixture.status(7)).isEqualTo("PENDING");
        assertThat(fixture.read(7).body().path("report").isNull()).isTrue();
        assertThat(fixture.orders(7)).containsExactly("1 TO_CANCEL");
    }

    @Test
    void new_consent_after_a_withdrawal_is_another_order_while_the_first_is_still_being_stopped() {
        fixture.placed(7);
        fixture.post(7, "consent/withdraw", "").good();
        fixture.put(7, "package", "{\"package\": \"BASIC\"}").good();

        fixture.consent(7).good();
        assertThat(fixture.orders(7)).containsExactly("1 TO_CANCEL", "2 TO_PLACE");
        fixture.serve();

        assertThat(fixture.orders(7)).containsExactly("1 CANCELLED", "2 PLACED");
        assertThat(fixture.provider().packages()).containsExactly("STANDARD", "BASIC");
    }

    @Test
    void a_candidate_who_has_withdrawn_the_application_may_withdraw_consent_too() {
        OtherServices others = fixture.placed(7);
        fixture.receive(others.withdrawn(Party.CANDIDATE));
        assertThat(fixture.read(7).texts("allowedActions")).containsExactly("withdraw-consent");

        fixture.post(7, "consent/withdraw", "").good();
        fixture.serve();
        fixture.receive(others.reinstated());

        assertThat(fixture.orders(7)).containsExactly("1 CANCELLED");
        assertThat(fixture.detail(7)).isEqualTo("waiting for consent");
    }

    @Test
    void consent_cannot_be_withdrawn_once_the_provider_has_reported() {
        fixture.considered(7, CheckType.IDENTITY);

        Reply refused = fixture.post(7, "consent/withdraw", "");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("detail")).contains("the provider has reported");
    }

    @Test
    void a_candidate_who_refuses_consent_fails_the_check() {
        fixture.opened(7);

        Reply refused = fixture.post(7, "consent/refuse", "{\"note\": \"no reason given\"}")
                .good();

        assertThat(refused.text("status")).isEqualTo("FAILED");
        assertThat(refused.text("qualifier")).isEqualTo("CONSENT_REFUSED");
        assertThat(fixture.orders(7)).isEmpty();
    }

    @Test
    void an_outcome_by_hand_wants_consent_as_well() {
        fixture.opened(7);

        Reply refused = fixture.record(7, "PASSED");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("detail"))
                .isEqualTo("\"outcome\" is not allowed: the background check of application 7 is PENDING:"
                        + " it is waiting for consent.");
        fixture.consent(7).good();
        assertThat(fixture.record(7, "PASSED").good().text("status")).isEqualTo("PASSED");
    }

    @Test
    void of_many_outcomes_by_hand_those_are_recorded_that_there_is_consent_for() {
        fixture.agreed(7);
        fixture.opened(8);

        Reply bulk = fixture.service()
                .post("/background-checks/bulk/outcome", "{\"applicationIds\": [7, 8], \"outcome\": \"PASSED\"}")
                .good();

        assertThat(bulk.body().path("done").asInt()).isEqualTo(1);
        assertThat(List.of(fixture.status(7), fixture.status(8))).containsExactly("PASSED", "PENDING");
    }

    @Test
    void a_check_that_is_reopened_goes_by_the_consent_that_stands() {
        fixture.placed(7);
        fixture.record(7, "PASSED").good();

        fixture.reopen(7).good();

        assertThat(fixture.orders(7)).containsExactly("1 CONCLUDED", "2 TO_PLACE");
    }

    @Test
    void consent_recorded_again_corrects_it_and_orders_nothing_more() {
        fixture.placed(7);

        fixture.put(7, "consent", BackgroundCheckFixture.CONSENT.replace("2026-01", "2026-02"))
                .good();
        fixture.serve();

        assertThat(fixture.orders(7)).containsExactly("1 PLACED");
        assertThat(fixture.read(7)
                        .body()
                        .path("consent")
                        .path("disclosureVersion")
                        .asText())
                .isEqualTo("2026-02");
    }

    @Test
    void of_two_who_record_consent_at_once_one_orders() {
        fixture.opened(7);
        String path = "/background-checks/7/consent";
        Map<String, String> first = Map.of("If-Match", "\"1\"");

        List<CompletableFuture<Integer>> both = Stream.of(1, 2)
                .map(each -> CompletableFuture.supplyAsync(() -> fixture.service()
                        .put(path, BackgroundCheckFixture.CONSENT, first)
                        .status()))
                .toList();
        Set<Integer> answers = both.stream().map(CompletableFuture::join).collect(Collectors.toSet());

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        assertThat(fixture.orders(7)).containsExactly("1 TO_PLACE");
    }

    @Test
    void a_withdrawal_that_is_sent_again_is_one_withdrawal() {
        fixture.placed(7);
        Map<String, String> key = Map.of("Idempotency-Key", "a-key");

        Reply once = fixture.service().post("/background-checks/7/consent/withdraw", "{}", key);
        Reply again = fixture.service().post("/background-checks/7/consent/withdraw", "{}", key);

        assertThat(again.sent()).isEqualTo(once.good().sent());
        assertThat(fixture.service().publishedTypes(7)).hasSize(3);
    }

    @Test
    void only_screeners_work_and_the_others_look() {
        fixture.opened(7);

        for (String role : List.of(Role.RECRUITER, Role.HR)) {
            assertThat(fixture.read("/7", role).status()).isEqualTo(200);
            assertThat(fixture.read("", role).status()).isEqualTo(200);
            assertThat(fixture.post(7, "consent/refuse", "{}", role).status()).isEqualTo(403);
            Reply outcome = fixture.post(7, "outcome", "{\"outcome\": \"FAILED\"}", role);
            assertThat(outcome.status()).isEqualTo(403);
            assertThat(outcome.text("type")).isEqualTo("urn:hiring:problem:forbidden");
            assertThat(fixture.post(7, "comments", "{\"text\": \"how long?\"}", role)
                            .status())
                    .isEqualTo(200);
        }
        assertThat(fixture.post(7, "consent/refuse", "{}", Role.SCREENER).status())
                .isEqualTo(200);
        assertThat(fixture.read("/7", Role.CLINICIAN).status()).isEqualTo(403);
    }
}
