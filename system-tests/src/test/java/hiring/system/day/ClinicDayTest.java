package hiring.system.day;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.GetResponse;
import hiring.allinone.Service;
import hiring.choreography.security.Role;
import hiring.system.Answer;
import hiring.system.Recruiting;
import hiring.system.Rest;
import hiring.system.RunningSystem;
import hiring.system.WholeSystem;
import hiring.system.servers.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A day of a clinician, and what other teams can see of it. */
@ExtendWith(WholeSystem.class)
class ClinicDayTest {

    private static final Map<String, String> CLINICIAN = as("dr-jones", Role.CLINICIAN);
    private static final Map<String, String> HR = as("anita", Role.HR);

    private final RunningSystem hiring;
    private final Recruiting team;
    private final Rest screenings;

    ClinicDayTest(RunningSystem hiring, Recruiting team) {
        this.hiring = hiring;
        this.team = team;
        this.screenings = hiring.rest(Service.HEALTH_SCREENING);
    }

    @Test
    void a_day() throws Exception {
        try (Connection observer = connection();
                Channel channel = observer.createChannel()) {
            String queue = channel.queueDeclare().getQueue();
            channel.queueBind(queue, "hiring", "health-screening.*");
            long katherine = team.checked();
            long dorothy = team.checked();

            long clinic = createClinic();
            noAppointmentBeforeConsent(katherine, clinic);
            team.consent(katherine);
            team.consent(dorothy);
            katherineIsSeenTheSecondTime(katherine, clinic);
            findingsStayPrivate(katherine);
            katherineIsFitForWorkThatIsMadeToFit(katherine);
            dorothyIsNotFit(dorothy);

            assertThat(received(channel, queue))
                    .hasSizeGreaterThan(10)
                    .allSatisfy(event -> assertThat(event)
                            .doesNotContainIgnoringCase("asthma", "x-ray", "Seaside", "filter", "FIT", "2024-03"));
        }
    }

    private long createClinic() {
        return screenings
                .post(
                        "/clinics",
                        Map.of("name", "Seaside", "address", "Rua 1, Lisbon", "timeZone", "Europe/Lisbon"),
                        CLINICIAN)
                .good()
                .body()
                .path("id")
                .asLong();
    }

    private void noAppointmentBeforeConsent(long id, long clinic) {
        assertThat(screenings
                        .put(path(id, "appointment"), appointment(clinic, "2024-03-01"))
                        .problem(409)
                        .text("detail"))
                .contains("it is waiting for consent");
    }

    private void katherineIsSeenTheSecondTime(long id, long clinic) {
        screenings
                .put(path(id, "appointment"), appointment(clinic, "2024-03-01"))
                .good();

        Answer missed = act(id, "no-show", Map.of("note", "the train was late")).good();
        Answer moved = screenings
                .put(path(id, "appointment"), appointment(clinic, "2024-03-08"))
                .good();

        assertThat(missed.text("detail")).isEqualTo("the appointment was missed");
        JsonNode agreed = moved.body().path("appointment");
        assertThat(agreed.path("localStart").asText()).startsWith("2024-03-08T09:00");
        assertThat(agreed.path("rescheduled").asInt()).isEqualTo(1);
        assertThat(agreed.path("missed").asInt()).isEqualTo(1);
    }

    private void findingsStayPrivate(long id) {
        act(id, "findings", Map.of("text", "asthma")).good();
        act(id, "documents", Map.of("title", "x-ray", "link", "https://files.example/17"))
                .good();

        screenings.send("GET", path(id, "medical-file"), HR).problem(403);
        Answer seen =
                screenings.send("GET", path(id, "medical-file"), CLINICIAN).good();
        assertThat(seen.body().path("findings").path(0).path("text").asText()).isEqualTo("asthma");
        assertThat(screenings
                        .send("GET", path(id, "medical-file/accesses"), CLINICIAN)
                        .good()
                        .body()
                        .path("items"))
                .extracting(access -> access.path("actor").asText())
                .containsExactly("dr-jones");
    }

    private void katherineIsFitForWorkThatIsMadeToFit(long id) {
        act(id, "verdict", Map.of("verdict", "FIT_WITH_ACCOMMODATION", "accommodations", "a filter for the air"))
                .good();

        team.awaitRow(id, "SUBMITTED", "PASSED", "PASSED", "PENDING", "PASSED", "-");
        assertThat(screenings.send("GET", path(id, "accommodations"), HR).good().text("accommodations"))
                .isEqualTo("a filter for the air");
        assertThat(team.stage(id, "health-screening").path("outcome").isNull()).isTrue();
    }

    private void dorothyIsNotFit(long id) {
        act(id, "verdict", Map.of("verdict", "UNFIT", "note", "asthma")).good();

        team.awaitRow(id, "SUBMITTED", "PASSED", "PASSED", "CANCELLED", "FAILED", "NO_OFFER");
        assertThat(team.status(id).toString()).doesNotContain("UNFIT", "asthma");
    }

    private Answer act(long id, String action, Object body) {
        return screenings.post(path(id, action), body, CLINICIAN);
    }

    private static String path(long id, String part) {
        return "/health-screenings/" + id + "/" + part;
    }

    private static Map<String, Object> appointment(long clinic, String day) {
        return Map.of(
                "clinicId", clinic, "start", day + "T10:00:00+01:00", "durationMinutes", 45, "confirmPastStart", true);
    }

    private Connection connection() throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(hiring.broker());
        return factory.newConnection("eavesdropper");
    }

    private static List<String> received(Channel channel, String queue) throws Exception {
        List<String> bodies = new ArrayList<>();
        for (GetResponse next = channel.basicGet(queue, true); next != null; next = channel.basicGet(queue, true)) {
            bodies.add(new String(next.getBody(), StandardCharsets.UTF_8));
        }
        return bodies;
    }

    private static Map<String, String> as(String name, String role) {
        return Map.of("Authorization", "Bearer " + Tokens.of(name, role));
    }
}
