package hiring.backgroundcheck.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.backgroundcheck.provider.CheckType;
import hiring.backgroundcheck.provider.Finding;
import hiring.backgroundcheck.provider.OrderedChecks;
import hiring.backgroundcheck.provider.Progress;
import hiring.backgroundcheck.provider.Provider;
import hiring.backgroundcheck.provider.ProviderUnavailableException;
import hiring.backgroundcheck.provider.Report;
import hiring.choreography.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The provider over real HTTP, well and unwell. */
class HttpProviderTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Instant NEXT_LOOK = NOON.plus(Duration.ofMinutes(15));
    private static final Provider.Request ORDER = new Provider.Request("7/background-check/order-1", 7, "STANDARD");
    private static final Provider.Inquiry REPORT = new Provider.Inquiry(
            "rep_1",
            false,
            new OrderedChecks(
                    "STANDARD",
                    Optional.of(List.of(
                            CheckType.IDENTITY,
                            CheckType.RIGHT_TO_WORK,
                            CheckType.EMPLOYMENT,
                            CheckType.EDUCATION,
                            CheckType.CRIMINAL_RECORD))));

    @SuppressWarnings("NullAway.Init")
    private ProviderStub stub;

    @SuppressWarnings("NullAway.Init")
    private Provider provider;

    @BeforeEach
    void open() {
        stub = ProviderStub.start();
        provider = new HttpProvider(
                settings(stub.url(), "500ms"), application -> "Ada Lovelace " + application, new SettableClock(NOON));
    }

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void an_order_makes_a_candidate_and_a_report() {
        Provider.Receipt receipt = provider.order(ORDER);

        assertThat(receipt.reference()).isEqualTo("rep_2");
        assertThat(receipt.invitation()).contains("https://provider.example/invitations/1");
        assertThat(receipt.lookAt()).contains(NEXT_LOOK);
        assertThat(stub.lines()).containsExactly("POST /v1/candidates", "POST /v1/reports");
        assertThat(stub.asked().get(0).body())
                .contains("\"custom_id\":\"7/background-check/order-1\"", "\"name\":\"Ada Lovelace 7\"");
        assertThat(stub.asked().get(1).body()).contains("\"candidate_id\":\"cand_1\"", "\"package\":\"STANDARD\"");
        assertThat(stub.asked())
                .extracting(ProviderStub.Asked::key)
                .containsExactly("7/background-check/order-1/candidate", "7/background-check/order-1/report");
        assertThat(stub.asked())
                .extracting(ProviderStub.Asked::authorization)
                .containsOnly("Basic YW4tYXBpLWtleS1vZi10aGUtdGVzdDo=");
    }

    @Test
    void an_order_whose_answer_is_lost_is_the_same_when_it_is_placed_again() {
        stub.losesAnswerTo("POST /v1/reports");
        assertUnavailable(() -> provider.order(ORDER));

        provider.order(ORDER);
        Provider.Receipt again = provider.order(ORDER);

        assertThat(again.reference()).isEqualTo("rep_2");
        assertThat(stub.orders()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"500", "502", "503", "429", "401", "404", "422", "302"})
    void any_other_status_is_retried(int status) {
        stub.next(ProviderStub.status(status));

        assertThatThrownBy(() -> provider.order(ORDER))
                .isInstanceOf(ProviderUnavailableException.class)
                .hasMessage("the provider answered with " + status);
        assertThat(provider.order(ORDER).reference()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "120; PT2M",
                "0; PT1S",
                "Sat, 21 Nov 2026 12:30:00 GMT; PT30M",
                "Sat, 21 Nov 2026 11:30:00 GMT; PT1S",
                "999999; PT1H",
                "soon; PT1S",
                "-5; PT1S",
            })
    void retry_after_is_respected_up_to_a_limit(String retryAfter, Duration wait) {
        stub.next(ProviderStub.status(429, "Retry-After", retryAfter));

        assertThatThrownBy(() -> provider.look(REPORT))
                .isInstanceOfSatisfying(
                        ProviderUnavailableException.class,
                        e -> assertThat(e.atLeast(Duration.ofSeconds(1))).isEqualTo(wait));
    }

    @Test
    void a_request_without_an_answer_times_out() {
        stub.next(stub.silence());
        assertUnavailable(() -> provider.look(REPORT), "did not answer within PT0.5S");

        stub.next(stub.stall());
        assertUnavailable(() -> provider.look(REPORT), "did not answer within PT0.5S");
    }

    @Test
    void a_lost_or_refused_connection_is_retried() {
        stub.next(ProviderStub.cut());
        // a client may try a GET again by itself once
        stub.next(ProviderStub.cut());
        assertUnavailable(() -> provider.look(REPORT), "the provider cannot be reached");

        stub.close();
        assertUnavailable(() -> provider.look(REPORT), "the provider cannot be reached");
    }

    @Test
    void an_invalid_response_counts_as_unavailable() {
        stub.next(ProviderStub.saying("<html>"));
        assertUnavailable(() -> provider.look(REPORT), "other than JSON");
        stub.next(ProviderStub.saying("[]"));
        assertUnavailable(() -> provider.look(REPORT), "other than an object");
        stub.next(ProviderStub.saying(""));
        assertUnavailable(() -> provider.look(REPORT), "other than an object");
        stub.next(ProviderStub.saying("{\"id\": \"../admin\"}"));
        assertUnavailable(() -> provider.order(ORDER), "without an id");
        stub.next(ProviderStub.flood());
        assertUnavailable(() -> provider.look(REPORT), "cannot be reached");
    }

    @Test
    void a_report_is_read() {
        stub.isClear("rep_1");
        assertThat(provider.look(REPORT)).isEqualTo(new Progress.Complete(Report.CLEAR, Optional.empty()));

        stub.isToConsider("rep_1", "scr_1", "scr_2");
        assertThat(provider.look(REPORT))
                .isEqualTo(new Progress.Complete(
                        Report.consider(List.of(
                                new Finding("scr_1", CheckType.CRIMINAL_RECORD, "secret scr_1"),
                                new Finding("scr_2", CheckType.CRIMINAL_RECORD, "secret scr_2"))),
                        Optional.of(NEXT_LOOK)));
    }

    @Test
    void how_far_it_has_got_is_read() {
        assertThat(provider.look(REPORT)).isEqualTo(new Progress.Pending(Optional.of(NEXT_LOOK)));
        stub.says("rep_1", "{'id': 'rep_1', 'status': 'dispute'}");
        assertThat(provider.look(REPORT)).isEqualTo(new Progress.Disputed(Optional.of(NEXT_LOOK)));
        stub.says("rep_1", "{'id': 'rep_1', 'status': 'canceled'}");
        assertThat(provider.look(REPORT)).isEqualTo(new Progress.Cancelled());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "{'id': 'rep_9', 'status': 'complete', 'result': 'clear'}; about another report",
                "{'status': 'complete', 'result': 'clear'}; about another report",
                "{'id': 'rep_1', 'status': 'splendid'}; a status that is not known",
                "{'id': 'rep_1', 'status': 'complete'}; a result that is not known",
                "{'id': 'rep_1', 'status': 'complete', 'result': 'fine'}; a result that is not known",
                "{'id': 'rep_1', 'status': 'complete', 'result': 'consider'}; no findings",
                "{'id': 'rep_1', 'status': 'complete', 'result': 'clear',"
                        + " 'screenings': [{'id': '1', 'result': 'consider'}]}; clear and has findings",
                "{'id': 'rep_1', 'status': 'complete', 'result': 'consider',"
                        + " 'screenings': [{'result': 'consider'}]}; a finding that has no id",
                "{'id': 'rep_1', 'status': 'complete', 'result': 'consider',"
                        + " 'screenings': [{'id': '1', 'result': 'consider'}, {'id': '1', 'result': 'consider'}]};"
                        + " two findings of the same id",
            })
    void a_contradictory_or_foreign_report_is_rejected(String report, String complaint) {
        stub.says("rep_1", report);

        assertUnavailable(() -> provider.look(REPORT), complaint);
    }

    @Test
    void unknown_members_and_types_are_accepted() {
        stub.says(
                "rep_1",
                "{'id': 'rep_1', 'status': 'complete', 'result': 'consider', 'new': {}, 'screenings': [{'id': '1',"
                        + " 'type': 'palm_reading', 'result': 'consider', 'summary': '" + "x".repeat(2000) + "'}]}");

        Progress.Complete complete = (Progress.Complete) provider.look(REPORT);

        assertThat(complete.report().findings()).first().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo(CheckType.OTHER);
            assertThat(finding.summary()).hasSize(1000);
            assertThat(finding.toString()).doesNotContain("x");
        });
    }

    @Test
    void an_order_is_stopped_by_its_name_or_by_our_key() {
        provider.order(ORDER);

        provider.cancel(ORDER.idempotencyKey(), Optional.of("rep_2"));
        provider.cancel(ORDER.idempotencyKey(), Optional.empty());
        provider.cancel("8/background-check/order-1", Optional.empty());

        assertThat(stub.lines())
                .containsSequence(
                        "POST /v1/reports/rep_2/cancel",
                        "GET /v1/candidates?custom_id=7%2Fbackground-check%2Forder-1",
                        "POST /v1/reports/rep_2/cancel",
                        "GET /v1/candidates?custom_id=8%2Fbackground-check%2Forder-1");
        assertThat(stub.lines()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({"404", "409", "410"})
    void nothing_is_wrong_if_it_is_too_late_to_stop(int status) {
        stub.next(ProviderStub.status(status));

        provider.cancel("key", Optional.of("rep_1"));

        assertThat(stub.lines()).hasSize(1);
        stub.next(ProviderStub.status(500));
        assertUnavailable(() -> provider.cancel("key", Optional.of("rep_1")));
    }

    private static HttpProviderSettings settings(String url, String timeout) {
        return new HttpProviderSettings(url, ProviderStub.API_KEY, ProviderStub.WEBHOOK_SECRET, timeout, "15m", "5m");
    }

    private static void assertUnavailable(Runnable call, String... words) {
        assertThatThrownBy(call::run)
                .isInstanceOf(ProviderUnavailableException.class)
                .satisfies(e -> {
                    String message = String.valueOf(e.getMessage());
                    assertThat(message).doesNotContain(ProviderStub.API_KEY, "Lovelace");
                    List.of(words).forEach(word -> assertThat(message).contains(word));
                });
    }
}
