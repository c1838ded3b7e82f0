package hiring.healthscreening;

import hiring.choreography.testing.Elsewhere;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.Reply;
import hiring.choreography.testing.SignIn;
import hiring.choreography.testing.TurnedClock;
import java.time.Duration;
import java.util.Map;

/** The service, and what clinicians do with it. */
public final class Surgery implements AutoCloseable {

    /** An appointment at the company doctor's, in ten days. */
    public static final String APPOINTMENT =
            "{\"clinicId\": 1, \"start\": \"2026-12-01T08:00:00+01:00\", \"durationMinutes\": 45}";

    private static final String CONSENT =
            "{\"givenAt\": \"2026-11-20T10:00:00+01:00\", \"form\": \"examination, 2026-01\"}";

    private final LoneService service;

    private Surgery(LoneService service) {
        this.service = service;
    }

    public static Surgery open() {
        return new Surgery(LoneService.start("health-screening-service"));
    }

    public LoneService service() {
        return service;
    }

    public void turnOn(Duration duration) {
        service.bean(TurnedClock.class).turnOn(duration);
    }

    /** Opens the screening of an application, and tells what else may happen to it. */
    public Elsewhere opened(long id) {
        Elsewhere elsewhere = Elsewhere.of(id);
        service.receive(elsewhere.submitted(), elsewhere.passed("phone-screen"), elsewhere.passed("onsite-interview"));
        return elsewhere;
    }

    /** As {@link #opened}, and the candidate has agreed. */
    public Elsewhere agreed(long id) {
        Elsewhere elsewhere = opened(id);
        consent(id).good();
        return elsewhere;
    }

    public Reply consent(long id) {
        return put(id, "consent", CONSENT);
    }

    public Reply verdict(long id, String verdict) {
        return post(id, "verdict", "{\"verdict\": \"" + verdict + "\"}");
    }

    public Reply put(long id, String part, String body) {
        return service.put("/health-screenings/" + id + "/" + part, body);
    }

    public Reply post(long id, String action, String body) {
        return service.post("/health-screenings/" + id + "/" + action, body);
    }

    public Reply look(long id) {
        return service.get("/health-screenings/" + id);
    }

    /** Looks as somebody with a name, who has some roles and no others. */
    public Reply look(String path, String name, String... roles) {
        return service.get(path, Map.of("Authorization", SignIn.bearer(name, roles)));
    }

    @Override
    public void close() {
        service.close();
    }
}
