package hiring.statusaggregator.owner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.choreography.process.StageName;
import hiring.choreography.web.NotFoundException;
import hiring.statusaggregator.owner.RetryResult.Outcome;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemoteDeadLetterQueryTest {

    private static final StageName STAGE = new StageName("phone-screen");
    private static final String TWO = """
            {"items": [
              {"id": 7, "eventId": "42/offer/3", "routingKey": "offer.accepted", "cause": "no table", "attempts": 2},
              {"id": 8, "eventId": null, "routingKey": "garbage", "cause": "not a CloudEvent", "attempts": 1}]}""";

    @Test
    void all_owners_are_asked_and_an_unavailable_one_is_reported() throws IOException {
        try (StubService owner = new StubService(200, TWO)) {
            List<RemoteDeadLetters> lots = lots(
                            new ServiceSettings("phone-screen", owner.url(), "", "/phone-screens", ""),
                            new ServiceSettings("offer", "http://127.0.0.1:1", "", "/offers", ""))
                    .oldest("token-of-operator")
                    .join();

            assertThat(lots)
                    .containsExactly(
                            new RemoteDeadLetters(StageName.OFFER, false, List.of()),
                            new RemoteDeadLetters(
                                    STAGE,
                                    true,
                                    List.of(
                                            new RemoteDeadLetters.Event(7, "42/offer/3", "no table", 2),
                                            new RemoteDeadLetters.Event(8, "garbage", "not a CloudEvent", 1))));
            assertThat(owner.asked()).containsExactly("/dead-letters?limit=20 Bearer token-of-operator");
        }
    }

    @ParameterizedTest
    @CsvSource({"200, DONE, ''", "404, DONE, ''", "409, REFUSED, it failed again", "500, UNKNOWN, ''"})
    void one_is_handled_again_by_its_owner(int status, Outcome outcome, String why) throws IOException {
        try (StubService owner = new StubService(status, "{\"detail\": \"it failed again\"}")) {
            RetryResult redrive = lots(new ServiceSettings("phone-screen", owner.url(), "", "/phone-screens", ""))
                    .redrive(STAGE, 7, "token-of-operator")
                    .join();

            assertThat(redrive).isEqualTo(new RetryResult(outcome, why));
            assertThat(owner.asked()).containsExactly("/dead-letters/7/redrive Bearer token-of-operator");
        }
    }

    @Test
    void whose_owner_is_not_known_cannot_be_handled() {
        assertThatThrownBy(() -> lots().redrive(STAGE, 7, "token-of-operator")).isInstanceOf(NotFoundException.class);
    }

    private static RemoteDeadLetterQuery lots(ServiceSettings... settings) {
        return new RemoteDeadLetterQuery(new ServiceDirectory(List.of(settings)), new ServiceClient());
    }
}
