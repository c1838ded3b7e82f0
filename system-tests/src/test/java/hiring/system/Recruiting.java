package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.allinone.Service;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The actions of a hiring team, for scenarios. */
public final class Recruiting {

    public static final String PENDING = "PENDING";

    /** Makes addresses unique, because a duplicate application is rejected. */
    private static final AtomicInteger CANDIDATES = new AtomicInteger();

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Map<Service, Map<String, Object>> CONSENTS = Map.of(
            Service.BACKGROUND_CHECK,
            Map.of("givenAt", "2024-01-08T10:00:00+01:00", "method", "SIGNED_FORM", "disclosureVersion", "2026-01"),
            Service.HEALTH_SCREENING,
            Map.of("givenAt", "2024-01-08T10:00:00+01:00", "form", "examination, 2026-01"));
    private static final Map<String, String> VERDICTS = Map.of("PASSED", "FIT", "FAILED", "UNFIT");
    private static final Map<Service, String> COLLECTIONS = Map.of(
            Service.PHONE_SCREEN, "/phone-screens/",
            Service.ONSITE_INTERVIEW, "/onsite-interviews/",
            Service.BACKGROUND_CHECK, "/background-checks/",
            Service.HEALTH_SCREENING, "/health-screenings/",
            Service.OFFER, "/offers/");

    private final RunningSystem hiring;
    private final String position;

    public Recruiting(RunningSystem hiring) {
        this(hiring, "Aeronautical engineer");
    }

    private Recruiting(RunningSystem hiring, String position) {
        this.hiring = hiring;
        this.position = position;
    }

    /** The same team, with candidates for another position. */
    public Recruiting applyingAs(String other) {
        return new Recruiting(hiring, other);
    }

    public long drafted(String process) {
        return drafted(process, "mary-" + CANDIDATES.incrementAndGet() + "@example.com");
    }

    private long drafted(String process, String email) {
        Map<String, Object> form =
                new HashMap<>(Map.of("firstName", "Mary", "lastName", "Jackson", "email", email, "position", position));
        form.put("process", process);
        Answer answer = rest(Service.APPLICATION).post("/applications", form).good();
        return answer.body().path("applicationId").asLong();
    }

    public long submitted(String process) {
        return submitted(drafted(process));
    }

    /** Submits another application of the candidate of one. */
    public long submittedAgain(long application) {
        String email = rest(Service.APPLICATION)
                .get("/applications/" + application)
                .good()
                .text("email");
        return submitted(drafted("STANDARD", email));
    }

    private long submitted(long draft) {
        rest(Service.APPLICATION)
                .post("/applications/" + draft + "/submit", Map.of())
                .good();
        return draft;
    }

    /** Submits an application with the standard process. */
    public long submitted() {
        return submitted("STANDARD");
    }

    /** Creates an application with both checks open and the consents recorded. */
    public long interviewed() {
        long id = checked();
        consent(id);
        return id;
    }

    /** Creates an application with both checks open. */
    public long checked() {
        long id = submitted();
        pass(Service.PHONE_SCREEN, id);
        pass(Service.ONSITE_INTERVIEW, id);
        awaitStatus(Service.BACKGROUND_CHECK, id, PENDING);
        awaitStatus(Service.HEALTH_SCREENING, id, PENDING);
        return id;
    }

    /** Records the consents to both checks. */
    public void consent(long id) {
        CONSENTS.forEach((check, consent) -> {
            awaitStatus(check, id, PENDING);
            rest(check).put(COLLECTIONS.get(check) + id + "/consent", consent).good();
        });
    }

    /** Creates an application with an open offer. */
    public long offered() {
        long id = interviewed();
        pass(Service.BACKGROUND_CHECK, id);
        pass(Service.HEALTH_SCREENING, id);
        awaitStatus(Service.OFFER, id, PENDING);
        return id;
    }

    /** Creates an application with an extended offer. */
    public long extended() {
        long id = offered();
        extend(id);
        return id;
    }

    public long hired() {
        long id = extended();
        accept(id);
        return id;
    }

    public void extend(long id) {
        Map<String, Object> terms = Map.of("salary", "90000.00", "currency", "EUR", "startDate", "2101-01-03");
        rest(Service.OFFER).put("/offers/" + id + "/terms", terms).good();
        act(Service.OFFER, id, "extend", Map.of()).good();
    }

    public void accept(long id) {
        act(Service.OFFER, id, "accept", Map.of()).good();
    }

    /** Passes a stage as soon as it is pending. */
    public void pass(Service stage, long id) {
        awaitStatus(stage, id, PENDING);
        record(stage, id, "PASSED").good();
    }

    public void fail(Service stage, long id) {
        awaitStatus(stage, id, PENDING);
        record(stage, id, "FAILED").good();
    }

    /** Records an outcome; for the health screening, the verdict for PASSED or FAILED. */
    public Answer record(Service stage, long id, String outcome) {
        return stage == Service.HEALTH_SCREENING && VERDICTS.containsKey(outcome)
                ? act(stage, id, "verdict", Map.of("verdict", VERDICTS.get(outcome)))
                : act(stage, id, "outcome", Map.of("outcome", outcome));
    }

    public Answer act(Service stage, long id, String action, Map<String, Object> body) {
        return rest(stage).post(COLLECTIONS.get(stage) + id + "/" + action, body);
    }

    public Answer reopen(Service stage, long id) {
        return act(stage, id, "reopen", Map.of("reason", "recorded by mistake"));
    }

    /** Withdraws an application. */
    public void withdraw(long id, String by) {
        rest(Service.APPLICATION)
                .post("/applications/" + id + "/withdraw", Map.of("by", by, "reason", "another job"))
                .good();
    }

    public void reinstate(long id) {
        rest(Service.APPLICATION)
                .post("/applications/" + id + "/reinstate", Map.of("reason", "a misunderstanding"))
                .good();
    }

    public Answer look(Service stage, long id) {
        return rest(stage).get(COLLECTIONS.get(stage) + id);
    }

    public Answer look(Service stage, long id, String part) {
        return rest(stage).get(COLLECTIONS.get(stage) + id + part);
    }

    /** Returns one stage of an application from the aggregator. */
    public JsonNode stage(long id, String name) {
        JsonNode stages = status(id).path("stages");
        return Stream.iterate(0, place -> place < stages.size(), place -> place + 1)
                .map(stages::path)
                .filter(stage -> stage.path("stage").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no stage " + name + " in " + stages));
    }

    /** Waits until a stage has a status. */
    public void awaitStatus(Service stage, long id, String status) {
        Awaitility.await(stage + " of " + id + " is " + status)
                .atMost(SOON)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> look(stage, id).text("status").equals(status));
    }

    /**
     * Waits until the row of the aggregator has the given statuses.
     *
     * @param cells form, phone screen, on-site interview, background check, health screening, offer; a dash where blank
     */
    public void awaitRow(long id, String... cells) {
        Awaitility.await("row of " + id)
                .atMost(SOON)
                .untilAsserted(() -> assertThat(row(id)).containsExactly(cells));
    }

    /** Waits until the aggregator has the given overall status. */
    public void awaitOverall(long id, String overall) {
        Awaitility.await("overall of " + id)
                .atMost(SOON)
                .untilAsserted(
                        () -> assertThat(status(id).path("overall").asText()).isEqualTo(overall));
    }

    public JsonNode status(long id) {
        return rest(Service.STATUS_AGGREGATOR)
                .get("/application-statuses/" + id)
                .body();
    }

    /** Returns the events on the timeline of an application, for example {@code offer.opened}, oldest first. */
    public List<String> timeline(long id) {
        JsonNode timeline = rest(Service.STATUS_AGGREGATOR)
                .get("/application-statuses/" + id + "/timeline")
                .good()
                .body();
        return Stream.iterate(0, place -> place < timeline.size(), place -> place + 1)
                .map(place -> timeline.path(place).path("event").asText())
                .toList();
    }

    private List<String> row(long id) {
        JsonNode status = status(id);
        return Stream.of(
                        "applicationStatus",
                        "phoneScreenStatus",
                        "onSiteInterviewStatus",
                        "backgroundCheckStatus",
                        "healthScreeningStatus",
                        "offerStatus")
                .map(status::path)
                .map(cell -> cell.isNull() ? "-" : cell.asText())
                .toList();
    }

    private Rest rest(Service service) {
        return hiring.rest(service);
    }
}
