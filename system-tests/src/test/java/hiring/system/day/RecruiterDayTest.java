package hiring.system.day;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.allinone.Service;
import hiring.system.Answer;
import hiring.system.Recruiting;
import hiring.system.Rest;
import hiring.system.RunningSystem;
import hiring.system.WholeSystem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A recruiter's day, the morning after a job fair. */
@ExtendWith(WholeSystem.class)
class RecruiterDayTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    /** A position that no other test uses. */
    private final String fair = "fair-" + UUID.randomUUID().toString().substring(0, 8);

    private final Rest forms;
    private final Recruiting team;

    RecruiterDayTest(RunningSystem hiring, Recruiting team) {
        this.forms = hiring.rest(Service.APPLICATION);
        this.team = team;
    }

    @Test
    void the_day_after_a_job_fair() {
        long known = filledIn(form("Grace", "Hopper", "grace@" + fair + ".example", ""));
        String list = yesterdaysList();

        List<String> expected = triesOut(list);
        assertThat(found("source=EVENT&q=" + fair)).isEmpty();
        assertThat(imports(list)).isEqualTo(expected);

        long annie = found("q=annie&position=" + fair).get(0);
        completesAndSubmits(annie);
        amendsAfterTheSubmission(annie);
        overridesADuplicate(known);
        withdrawsAndReinstates(annie);
        exportsWhatWasCollected();
    }

    /** Five people: one without an address, one who has applied already, and two with invalid rows. */
    private String yesterdaysList() {
        return String.join(
                "\r\n",
                "First name,Last name,E-mail,Phone,Position,Source,Source detail",
                "Ada,Lovelace,ada@" + fair + ".example,+49 30 1234567," + fair + ",EVENT,\"Job fair, hall 2\"",
                "Annie,Easley,,," + fair + ",EVENT,",
                "Grace,Hopper,GRACE@" + fair + ".example,," + fair + ",EVENT,",
                "Mary,,mary at " + fair + "," + "," + fair + ",EVENT,",
                "Dorothy,Vaughan,dorothy@" + fair + ".example,," + fair + ",FRIEND OF A FRIEND,",
                "");
    }

    private List<String> triesOut(String list) {
        String report = handIn(list, "?dryRun=true", Map.of());
        assertThat(progress(report)).isEqualTo("DONE: 5 read, 2 accepted, 3 refused");
        List<String> errors = errors(report);
        assertThat(errors).hasSize(4);
        assertThat(errors.get(0)).startsWith("4 row This seems to be the same candidate as in application ");
        assertThat(errors.get(1)).startsWith("5 email");
        assertThat(errors.get(2)).startsWith("5 lastName");
        assertThat(errors.get(3)).startsWith("6 source is not one of CAREER_SITE");
        return errors;
    }

    private List<String> imports(String list) {
        Map<String, String> once = Map.of("Idempotency-Key", fair);
        String report = handIn(list, "", once);
        assertThat(handIn(list, "", once)).isEqualTo(report);
        assertThat(progress(report)).isEqualTo("DONE: 5 read, 2 accepted, 3 refused");
        assertThat(found("source=EVENT&position=" + fair)).hasSize(2);
        return errors(report);
    }

    private void completesAndSubmits(long annie) {
        Answer refused = submit(annie).problem(409);
        assertThat(refused.body().path("errors").findValuesAsText("field")).containsExactly("email");

        forms.put("/applications/" + annie, form("Annie", "Easley", "annie@" + fair + ".example", "EVENT"))
                .good();
        submit(annie).good();
        team.awaitStatus(Service.PHONE_SCREEN, annie, Recruiting.PENDING);
    }

    private void amendsAfterTheSubmission(long annie) {
        forms.put("/applications/" + annie, form("Annie", "McCrory", "annie@" + fair + ".example", "EVENT"))
                .good();

        Awaitility.await("all services have the new name")
                .atMost(SOON)
                .until(() -> team.status(annie).path("candidate").asText().equals("Annie McCrory"));
        assertThat(team.timeline(annie)).contains("application.amended");
    }

    private void overridesADuplicate(long known) {
        Map<String, Object> again = form("Grace", "Hopper", "grace@" + fair + ".example", "EVENT");
        Answer refused = forms.post("/applications", again).problem(409);
        assertThat(refused.texts("duplicates")).containsExactly(String.valueOf(known));

        Map<String, Object> explained = new HashMap<>(again);
        explained.put("duplicateReason", "mother and daughter share an address");
        long daughter = filledIn(explained);

        assertThat(history(daughter).path(0).path("reason").asText()).isEqualTo("mother and daughter share an address");
    }

    private void withdrawsAndReinstates(long annie) {
        team.withdraw(annie, "CANDIDATE");
        team.awaitRow(annie, "WITHDRAWN", "CANCELLED", "-", "-", "-", "NO_OFFER");
        team.reinstate(annie);
        team.awaitRow(annie, "SUBMITTED", "PENDING", "-", "-", "-", "-");

        JsonNode history = history(annie);
        assertThat(history.findValuesAsText("event"))
                .containsExactly(
                        "application.drafted",
                        "application.amended",
                        "application.submitted",
                        "application.amended",
                        "application.withdrawn",
                        "application.reinstated");
        assertThat(history.findValuesAsText("actor")).containsOnly("recruiter-7");
        assertThat(history.path(4).path("reason").asText()).isEqualTo("another job");
    }

    private void exportsWhatWasCollected() {
        assertThat(found("q=" + fair)).hasSize(4);
        assertThat(found("q=mccrory&status=SUBMITTED&position=" + fair)).hasSize(1);

        String exported = forms.get("/applications/export?source=EVENT&position=" + fair)
                .good()
                .sent();

        assertThat(exported.lines()).hasSize(1 + 3);
        assertThat(exported)
                .contains("\"Annie\",\"McCrory\"", "\"'+49 30 1234567\"", "\"Job fair, hall 2\"")
                .doesNotContain("Vaughan");
    }

    private Map<String, Object> form(String firstName, String lastName, String email, String source) {
        Map<String, Object> form =
                new HashMap<>(Map.of("firstName", firstName, "lastName", lastName, "email", email, "position", fair));
        if (!source.isEmpty()) {
            form.put("source", source);
        }
        return form;
    }

    private long filledIn(Map<String, Object> form) {
        return forms.post("/applications", form)
                .good()
                .body()
                .path("applicationId")
                .asLong();
    }

    private Answer submit(long id) {
        return forms.post("/applications/" + id + "/submit", Map.of());
    }

    private JsonNode history(long id) {
        return forms.get("/applications/" + id + "/history").good().body();
    }

    private List<Long> found(String query) {
        return forms
                .get("/applications?" + query)
                .good()
                .body()
                .path("items")
                .findValuesAsText("applicationId")
                .stream()
                .map(Long::valueOf)
                .toList();
    }

    /** Imports a list, and returns the path of its report. */
    private String handIn(String list, String how, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Content-Type", "text/csv");
        String report = forms.send("POST", "/applications/imports" + how, list, all)
                .good()
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Awaitility.await("the list is imported")
                .atMost(SOON)
                .until(() -> forms.get(report).good().text("state").equals("DONE"));
        return report;
    }

    private String progress(String report) {
        Answer list = forms.get(report).good();
        return "%s: %s read, %s accepted, %s refused"
                .formatted(list.text("state"), list.text("rowsRead"), list.text("accepted"), list.text("refused"));
    }

    private List<String> errors(String report) {
        List<String> errors = new ArrayList<>();
        forms.get(report + "/errors")
                .good()
                .body()
                .path("items")
                .forEach(error -> errors.add(
                        error.path("line").asText() + " " + error.path("field").asText() + " "
                                + error.path("message").asText()));
        return errors;
    }
}
