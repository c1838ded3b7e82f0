package hiring.statusaggregator.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.journey.Party;
import hiring.statusaggregator.RunningAggregator;
import hiring.statusaggregator.Story;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExplanationControllerTest {

    private static RunningAggregator aggregator;

    @BeforeAll
    static void start() throws InterruptedException {
        aggregator = RunningAggregator.start();
    }

    @AfterAll
    static void stop() {
        aggregator.close();
    }

    @Test
    void an_explanation_has_sentences_and_data() throws Exception {
        aggregator.receive(Story.of(2).drafted().submitted().pending("phone-screen"));

        assertThat(aggregator.get("/application-statuses/2/explanation").body())
                .isEqualTo("{\"applicationId\":2,"
                        + "\"summary\":\"Waiting for the phone screen (unassigned).\","
                        + "\"waiting\":[{\"stage\":\"phone-screen\",\"title\":\"Phone screen\",\"assignee\":null,"
                        + "\"since\":\"2026-11-21T11:02:00Z\",\"due\":null,\"overdue\":false}],"
                        + "\"owed\":[],\"next\":[\"onsite-interview\"],"
                        + "\"outlook\":[\"Next: the on-site interview, once the phone screen has passed.\"],"
                        + "\"endings\":[\"The application ends if the phone screen fails.\","
                        + "\"The application ends if a later stage fails or no offer is accepted.\",\"The application ends if it is withdrawn.\"],"
                        + "\"end\":null,\"decisionNeeded\":false}");
    }

    @Test
    void an_explanation_knows_from_the_timeline_who_withdrew() throws Exception {
        aggregator.receive(Story.of(3).drafted().withdrawn(Party.CANDIDATE, "moved"));

        JsonNode end = aggregator.json("/application-statuses/3/explanation").get("end");

        assertThat(end.toString())
                .isEqualTo("{\"stage\":\"application\",\"status\":\"WITHDRAWN\",\"outcome\":null,\"qualifier\":null,"
                        + "\"since\":\"2026-11-21T12:01:00Z\",\"actor\":\"recruiter-7\",\"withdrawnBy\":\"CANDIDATE\","
                        + "\"reason\":\"moved\",\"cancelled\":[]}");
    }

    @Test
    void an_unknown_application_is_a_problem() throws Exception {
        for (String id : List.of("404", "0")) {
            HttpResponse<String> response = aggregator.get("/application-statuses/" + id + "/explanation");

            assertThat(response.statusCode()).as(response.body()).isEqualTo(404);
            assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(response.body()).contains(id);
        }
    }
}
