package hiring.statusaggregator.owner;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.process.StageName;
import hiring.statusaggregator.owner.RecordFact.Kind;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowedActionsQueryTest {

    private static final StageName STAGE = new StageName("phone-screen");

    @Test
    void an_owner_is_asked_with_the_token_of_the_user() throws IOException {
        try (StubService owner =
                new StubService(200, "{\"status\":null,\"allowedActions\":[\"outcome\",\"assign\"]}")) {
            AllowedActions allowance = ask(owner.url());

            assertThat(allowance.answer()).isEqualTo(Answer.GIVEN);
            assertThat(allowance.actions()).containsExactly("outcome", "assign");
            assertThat(owner.asked()).containsExactly("/phone-screens/42 Bearer token-of-hr");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "403, '{}', REFUSED",
        "401, '{}', REFUSED",
        "404, '{}', GIVEN",
        "500, '{}', NONE",
        "302, '', NONE",
        "200, '<html>', NONE",
        "200, '{}', NONE",
        "200, '{\"allowedActions\":\"all\"}', NONE"
    })
    void an_owner_without_an_answer_allows_no_actions(int status, String body, Answer answer) throws IOException {
        try (StubService owner = new StubService(status, body)) {
            AllowedActions allowance = ask(owner.url());

            assertThat(allowance.answer()).isEqualTo(answer);
            assertThat(allowance.actions()).isEmpty();
        }
    }

    @Test
    void contact_data_appointments_and_offers_are_read_from_whatever_an_owner_shows() throws IOException {
        try (StubService owner = new StubService(200, """
                {"allowedActions": [], "email": "mary@example.com", "phone": null, "links": ["https://mary.example", 7],
                 "appointment": {"start": "2026-12-01T09:00:00Z", "interviewer": "anita", "missed": false},
                 "terms": {"salary": "90000.00", "currency": "EUR", "period": "YEAR"}, "deadline": "soon",
                 "extendedAt": "2026-12-02T09:00:00Z", "accepted": null}""")) {
            assertThat(ask(owner.url()).facts())
                    .containsExactly(
                            new RecordFact(Kind.EMAIL, "mary@example.com", Optional.empty(), List.of()),
                            new RecordFact(Kind.LINK, "https://mary.example", Optional.empty(), List.of()),
                            new RecordFact(
                                    Kind.APPOINTMENT,
                                    "anita",
                                    Optional.of(Instant.parse("2026-12-01T09:00:00Z")),
                                    List.of()),
                            new RecordFact(Kind.SALARY, "EUR 90000.00 / YEAR", Optional.empty(), List.of()),
                            new RecordFact(
                                    Kind.EXTENDED, "", Optional.of(Instant.parse("2026-12-02T09:00:00Z")), List.of()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'\"missed\": true', 0",
        "'\"missed\": false', 1",
        "'\"isMissed\": true, \"missed\": 1', 0",
        "'\"isMissed\": false, \"missed\": 1', 1",
        "'\"state\": \"PLANNED\"', 1",
        "'\"state\": \"MISSED\"', 0",
        "'\"state\": \"CALLED_OFF\"', 0"
    })
    void what_did_not_take_place_is_no_appointment(String state, int shown) throws IOException {
        try (StubService owner = new StubService(
                200,
                "{\"allowedActions\": [], \"appointment\": {\"start\": \"2026-12-01T09:00:00Z\", " + state + "}}")) {
            assertThat(ask(owner.url()).facts()).hasSize(shown);
        }
    }

    @Test
    void an_unavailable_owner_does_not_delay_the_others() throws IOException {
        try (StubService owner = new StubService(200, "{\"allowedActions\":[\"withdraw\"]}")) {
            ServiceDirectory owners = new ServiceDirectory(List.of(
                    new ServiceSettings("application", owner.url(), "", "/applications", ""),
                    new ServiceSettings("phone-screen", "http://127.0.0.1:1", "", "/phone-screens", ""),
                    new ServiceSettings("offer", "", "", "/offers", "")));

            List<AllowedActions> allowedActions = new AllowedActionsQuery(owners, new ServiceClient())
                    .ask(
                            List.of(STAGE, StageName.APPLICATION, StageName.OFFER, new StageName("aptitude-test")),
                            42,
                            "token-of-hr")
                    .join();

            assertThat(allowedActions)
                    .extracting(AllowedActions::answer)
                    .containsExactly(Answer.NONE, Answer.GIVEN, Answer.NOT_ASKED, Answer.NOT_ASKED);
            assertThat(allowedActions).extracting(AllowedActions::stage).startsWith(STAGE, StageName.APPLICATION);
        }
    }

    @Test
    void browsers_are_redirected() {
        ServiceDirectory owners = new ServiceDirectory(List.of(new ServiceSettings(
                "background-check",
                "http://inside:8084",
                "https://hiring.example/checks",
                "/background-checks",
                "Background checks")));

        assertThat(owners.of(new StageName("background-check")))
                .map(ServiceEndpoint::apiPage)
                .contains("https://hiring.example/checks/swagger-ui/index.html#/Background%20checks");
    }

    private static AllowedActions ask(String url) {
        ServiceDirectory owners =
                new ServiceDirectory(List.of(new ServiceSettings("phone-screen", url, "", "/phone-screens", "")));
        return new AllowedActionsQuery(owners, new ServiceClient())
                .ask(List.of(STAGE), 42, "token-of-hr")
                .join()
                .get(0);
    }
}
