package hiring.system.browser;

import hiring.allinone.Service;
import hiring.system.Answer;
import hiring.system.RunningSystem;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/**
 * A phone screen and an on-site interview of one interviewer at the same time: the interview had been decided when the call was
 * scheduled, and was reopened afterwards.
 *
 * @param called the application with the phone screen
 * @param visited the application with the on-site interview
 */
record DoubleBooking(long called, long visited) {

    private static final String START = "2094-03-01T10:00:00Z";
    private static final Duration SOON = Duration.ofSeconds(30);

    /** Makes one, with the token of a recruiter. */
    static DoubleBooking make(RunningSystem hiring, String token, String interviewer) {
        return new Team(hiring, token, interviewer).doubleBooking();
    }

    private record Team(RunningSystem hiring, String token, String interviewer) {

        DoubleBooking doubleBooking() {
            long visited = submitted("Katherine", "Johnson");
            String call = "/phone-screens/" + visited;
            String visit = "/onsite-interviews/" + visited;
            soon(() -> post(Service.PHONE_SCREEN, call + "/outcome", "{\"outcome\": \"PASSED\"}"));
            soon(() -> put(Service.ONSITE_INTERVIEW, visit + "/appointment", """
                    {"start": "%s", "location": "Room 5", "panel": [{"interviewer": "%s"}]}""".formatted(START, interviewer)));
            post(Service.ONSITE_INTERVIEW, visit + "/outcome", "{\"outcome\": \"NO_SHOW\"}")
                    .good();
            long called = submitted("Dorothy", "Vaughan");
            soon(() -> put(Service.PHONE_SCREEN, "/phone-screens/" + called + "/appointment", """
                    {"start": "%s", "interviewer": "%s"}""".formatted(
                            START, interviewer)));
            post(Service.ONSITE_INTERVIEW, visit + "/reopen", "{\"reason\": \"recorded by mistake\"}")
                    .good();
            awaitConflict(Service.PHONE_SCREEN, "/phone-screens/" + called);
            awaitConflict(Service.ONSITE_INTERVIEW, visit);
            return new DoubleBooking(called, visited);
        }

        private long submitted(String firstName, String lastName) {
            String form = """
                    {"firstName": "%s", "lastName": "%s", "email": "%s@example.com", "position": "Engineer"}""".formatted(firstName, lastName, lastName);
            long id = post(Service.APPLICATION, "/applications", form)
                    .good()
                    .body()
                    .path("applicationId")
                    .asLong();
            post(Service.APPLICATION, "/applications/" + id + "/submit", "{}").good();
            return id;
        }

        private void awaitConflict(Service service, String record) {
            Awaitility.await("a conflict in " + record)
                    .atMost(SOON)
                    .until(() -> !send(service, "GET", record, "")
                            .body()
                            .path("conflicts")
                            .isEmpty());
        }

        /** Repeats a command until its service has received the events that allow it. */
        private static void soon(Callable<Answer> command) {
            Awaitility.await().atMost(SOON).until(() -> command.call().status() == 200);
        }

        private Answer post(Service service, String path, String body) {
            return send(service, "POST", path, body);
        }

        private Answer put(Service service, String path, String body) {
            return send(service, "PUT", path, body);
        }

        private Answer send(Service service, String method, String path, String body) {
            return hiring.rest(service).send(method, path, body, Map.of("Authorization", "Bearer " + token));
        }
    }
}
