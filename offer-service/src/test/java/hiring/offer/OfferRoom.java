package hiring.offer;

import hiring.choreography.testing.Elsewhere;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.Reply;
import hiring.choreography.testing.SignIn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where offers are made, as its people see it over HTTP. */
record OfferRoom(LoneService service) implements AutoCloseable {

    static final String TERMS = "{\"salary\": 90000.50, \"currency\": \"EUR\", \"startDate\": \"2027-01-04\"}";
    static final String MORE = TERMS.replace("90000.50", "95000");
    static final String REASON = "{\"reason\": \"the budget is gone\"}";

    /** Nobody looks at deadlines but the test itself. */
    private static final Map<String, Object> UNATTENDED = Map.of("hiring.offer.expiry.look-every", "1h");

    static OfferRoom open() {
        return open(Map.of());
    }

    static OfferRoom open(Map<String, Object> properties) {
        return new OfferRoom(LoneService.start("offer-service", with(properties)));
    }

    /** Another replica on the same database. */
    OfferRoom another(Map<String, Object> properties) {
        return new OfferRoom(service.replica(with(properties)));
    }

    /** Another replica, whose clock is ahead. */
    OfferRoom ahead(String time) {
        return another(Map.of("hiring.clock.offset", time));
    }

    private static Map<String, Object> with(Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(UNATTENDED);
        all.putAll(properties);
        return all;
    }

    Elsewhere opened(long id) {
        Elsewhere elsewhere = Elsewhere.of(id);
        service.receive(
                elsewhere.submitted(), elsewhere.passed("background-check"), elsewhere.passed("health-screening"));
        return elsewhere;
    }

    Elsewhere extended(long id) {
        Elsewhere elsewhere = opened(id);
        terms(id, TERMS).good();
        act(id, "extend").good();
        return elsewhere;
    }

    Elsewhere accepted(long id) {
        Elsewhere elsewhere = extended(id);
        act(id, "accept").good();
        return elsewhere;
    }

    Reply terms(long id, String terms) {
        return service.put("/offers/" + id + "/terms", terms);
    }

    /** Does something that may need a reason. */
    Reply act(long id, String action) {
        boolean needsReason =
                List.of("rescind", "withhold", "reopen", "reject-approval").contains(action);
        return act(id, action, needsReason ? REASON : "");
    }

    Reply act(long id, String action, String body) {
        return service.post("/offers/" + id + "/" + action, body);
    }

    /** Does something as somebody with roles. */
    Reply actAs(String name, long id, String action, String body, String... roles) {
        return service.post("/offers/" + id + "/" + action, body, Map.of("Authorization", SignIn.bearer(name, roles)));
    }

    Reply look(long id) {
        return service.get("/offers/" + id);
    }

    Reply lookAs(String role, String path) {
        return service.get(path, Map.of("Authorization", SignIn.bearer("somebody", role)));
    }

    /** Looks at the deadlines, and tells how many offers have expired. */
    int expire() {
        return service.bean(ExpiryLoop.class).expire();
    }

    @Override
    public void close() {
        service.close();
    }
}
