package hiring.onsiteinterview;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.longpoll.WaitingRequests;
import hiring.choreography.security.Role;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.OtherServices;
import hiring.choreography.testing.Reply;
import hiring.choreography.testing.SignIn;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongPollOverHttpTest {

    private static final String PREFER = "Prefer";
    private static final String KNOWN = "If-None-Match";
    private static final String LONG = "wait=60";

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    @BeforeAll
    void start() {
        // its own commits are noticed without looking for those of others
        service = LoneService.start("onsite-interview-service", Map.of("hiring.long-poll.look-every", "1h"));
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void without_a_preference_it_is_answered_at_once() {
        assertThat(service.get("/onsite-interviews/1").status()).isEqualTo(404);
        service.receive(OtherServices.of(1).submitted());

        Reply found = service.get("/onsite-interviews/1").good();
        Reply known = service.get("/onsite-interviews/1", Map.of(KNOWN, "\"0\""));
        Reply other =
                service.get("/onsite-interviews/1", Map.of(KNOWN, "\"5\"")).good();

        assertThat(found.headers().allValues("ETag")).containsExactly("\"0\"");
        assertThat(found.header("Preference-Applied")).isEmpty();
        assertThat(known.status()).isEqualTo(304);
        assertThat(known.sent()).isEmpty();
        assertThat(known.header("ETag")).contains("\"0\"");
        assertThat(other.text("revision")).isEqualTo("0");
    }

    @Test
    void the_answer_waits_until_the_stage_knows_the_application() {
        CompletableFuture<Reply> answer = ask(2, Map.of(PREFER, LONG));
        awaitRequestFor(2);

        service.receive(OtherServices.of(2).submitted());

        Reply found = answer.join().good();
        assertThat(found.text("revision")).isEqualTo("0");
        assertThat(found.header("Preference-Applied")).contains("wait");
        assertThat(found.headers().allValues("ETag")).containsExactly("\"0\"");
    }

    @Test
    void two_answers_wait_until_the_stage_opens() {
        OtherServices others = OtherServices.of(3);
        service.receive(others.submitted());
        CompletableFuture<Reply> one = ask(3, Map.of(PREFER, LONG, KNOWN, "\"0\""));
        CompletableFuture<Reply> other = ask(3, Map.of(PREFER, LONG, KNOWN, "\"0\""));
        awaitRequestFor(3);

        service.receive(others.passed("phone-screen"));

        assertThat(one.join().good().text("status")).isEqualTo("PENDING");
        assertThat(other.join().good().text("status")).isEqualTo("PENDING");
    }

    @Test
    void a_command_is_noticed() {
        OtherServices others = OtherServices.of(4);
        service.receive(others.submitted(), others.passed("phone-screen"));
        CompletableFuture<Reply> answer = ask(4, Map.of(PREFER, LONG, KNOWN, "\"1\""));
        awaitRequestFor(4);

        service.post("/onsite-interviews/4/outcome", "{\"outcome\": \"PASSED\"}")
                .good();

        assertThat(answer.join().good().text("status")).isEqualTo("PASSED");
    }

    @Test
    void what_another_process_commits_is_noticed() {
        OtherServices others = OtherServices.of(5);
        service.receive(others.submitted(), others.passed("phone-screen"));
        try (LoneService replica = service.replica(Map.of())) {
            CompletableFuture<Reply> answer = ask(replica, 5, Map.of(PREFER, LONG, KNOWN, "\"1\""));
            replica.bean(WaitingRequests.class).awaitSome(Duration.ofMinutes(1));

            service.execute("UPDATE stage_record SET revision = 2 WHERE application_id = 5");

            assertThat(answer.join().good().text("revision")).isEqualTo("2");
        }
    }

    @Test
    void when_the_time_is_over_it_is_not_found_or_not_modified() {
        service.receive(OtherServices.of(6).submitted());

        Reply known = service.get("/onsite-interviews/6", Map.of(PREFER, "wait=1", KNOWN, "\"0\""));
        Reply missing = service.get("/onsite-interviews/60", Map.of(PREFER, "wait=1"));

        assertThat(known.status()).isEqualTo(304);
        assertThat(known.header("Preference-Applied")).contains("wait");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.text("type")).isEqualTo("urn:hiring:problem:not-found");
        assertThat(missing.header("Preference-Applied")).contains("wait");
    }

    /** If an answer waited, it would be 404: the application is unknown. */
    @Test
    void access_is_refused_at_once() {
        Reply unknown = service.get("/onsite-interviews/7", Map.of(PREFER, LONG, "Authorization", "Bearer none"));
        Reply clinician = service.get(
                "/onsite-interviews/7",
                Map.of(PREFER, LONG, "Authorization", SignIn.bearer("clinician", Role.CLINICIAN)));

        assertThat(unknown.status()).isEqualTo(401);
        assertThat(clinician.status()).isEqualTo(403);
        assertThat(clinician.header("Preference-Applied")).isEmpty();
    }

    @Test
    void what_a_person_may_not_see_is_answered_as_what_does_not_exist() {
        OtherServices others = OtherServices.of(8);
        service.receive(others.submitted(), others.passed("phone-screen"));
        String stranger = SignIn.bearer("stranger", Role.INTERVIEWER);

        Reply invisible = service.get("/onsite-interviews/8", Map.of(PREFER, "wait=1", "Authorization", stranger));
        Reply missing = service.get("/onsite-interviews/9", Map.of(PREFER, "wait=1", "Authorization", stranger));

        assertThat(invisible.status()).isEqualTo(404);
        assertThat(invisible.header("Preference-Applied")).isEqualTo(missing.header("Preference-Applied"));
        assertThat(invisible.text("detail").replace("8", "9")).isEqualTo(missing.text("detail"));
    }

    @Test
    void a_client_that_goes_away_is_forgotten() throws IOException {
        WaitingRequests requests = service.bean(WaitingRequests.class);
        try (Socket socket = new Socket(service.uri().getHost(), service.uri().getPort());
                OutputStream sent = socket.getOutputStream()) {
            sent.write(("GET /onsite-interviews/10 HTTP/1.1\r\nHost: localhost\r\nPrefer: wait=60\r\nAuthorization: "
                            + SignIn.bearer("recruiter-7") + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            sent.flush();
            awaitRequestFor(10);
        }

        while (requests.applications().contains(new ApplicationId(10))) {
            Thread.onSpinWait();
        }
    }

    @Test
    void a_service_that_stops_answers_first() {
        LoneService replica = service.replica(Map.of());
        CompletableFuture<Reply> answer = ask(replica, 11, Map.of(PREFER, LONG));
        replica.bean(WaitingRequests.class).awaitSome(Duration.ofMinutes(1));

        replica.close();

        assertThat(answer.join().status()).isEqualTo(404);
    }

    private CompletableFuture<Reply> ask(long application, Map<String, String> headers) {
        return ask(service, application, headers);
    }

    private static CompletableFuture<Reply> ask(LoneService replica, long application, Map<String, String> headers) {
        return CompletableFuture.supplyAsync(() -> replica.get("/onsite-interviews/" + application, headers));
    }

    private void awaitRequestFor(long application) {
        WaitingRequests requests = service.bean(WaitingRequests.class);
        while (!requests.applications().contains(new ApplicationId(application))) {
            Thread.onSpinWait();
        }
    }
}
