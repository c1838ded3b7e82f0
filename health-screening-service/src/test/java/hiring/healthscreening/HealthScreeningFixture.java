package hiring.healthscreening;

import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.OtherServices;
import hiring.choreography.testing.Reply;
import hiring.choreography.testing.SettableClock;
import hiring.choreography.testing.SignIn;
import java.time.Duration;
import java.util.Map;

/** The service, and the commands of clinicians. */
public final class HealthScreeningFixture implements AutoCloseable {

    /** An appointment at the company doctor's, in ten days. */
    public static final String APPOINTMENT =
            "{\"clinicId\": 1, \"start\": \"2026-12-01T08:00:00+01:00\", \"durationMinutes\": 45}";

    private static final String CONSENT =
            "{\"givenAt\": \"2026-11-20T10:00:00+01:00\", \"form\": \"examination, 2026-01\"}";

    private final LoneService service;

    private HealthScreeningFixture(LoneService service) {
        this.service = service;
    }

    public static HealthScreeningFixture open() {
        return new HealthScreeningFixture(LoneService.start("health-screening-service"));
    }

    public LoneService service() {
        return service;
    }

    public void advance(Duration duration) {
        service.bean(SettableClock.class).advance(duration);
    }

    /** Opens the screening of an application. Returns the events that may follow. */
    public OtherServices opened(long id) {
        OtherServices others = OtherServices.of(id);
        service.receive(others.submitted(), others.passed("phone-screen"), others.passed("onsite-interview"));
        return others;
    }

    /** As {@link #opened}, and the candidate has agreed. */
    public OtherServices agreed(long id) {
        OtherServices others = opened(id);
        consent(id).good();
        return others;
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

    public Reply read(long id) {
        return service.get("/health-screenings/" + id);
    }

    /** Reads as a user with this name and exactly these roles. */
    public Reply read(String path, String name, String... roles) {
        return service.get(path, Map.of("Authorization", SignIn.bearer(name, roles)));
    }

    @Override
    public void close() {
        service.close();
    }
}
