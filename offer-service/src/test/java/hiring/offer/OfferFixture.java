package hiring.offer;

import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.OtherServices;
import hiring.choreography.testing.Reply;
import hiring.choreography.testing.SignIn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The service, and the commands of its users over HTTP. */
record OfferFixture(LoneService service) implements AutoCloseable {

    static final String TERMS = "{\"salary\": 90000.50, \"currency\": \"EUR\", \"startDate\": \"2101-01-03\"}";
    static final String MORE = TERMS.replace("90000.50", "95000");
    static final String REASON = "{\"reason\": \"the budget is gone\"}";

    /** Only the test checks deadlines. */
    private static final Map<String, Object> WITHOUT_TIMER = Map.of("hiring.offer.expiry.look-every", "1h");

    static OfferFixture open() {
        return open(Map.of());
    }

    static OfferFixture open(Map<String, Object> properties) {
        return new OfferFixture(LoneService.start("offer-service", with(properties)));
    }

    /** Another replica on the same database. */
    OfferFixture another(Map<String, Object> properties) {
        return new OfferFixture(service.replica(with(properties)));
    }

    /** Another replica, whose clock is ahead. */
    OfferFixture ahead(String time) {
        return another(Map.of("hiring.clock.offset", time));
    }

    private static Map<String, Object> with(Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(WITHOUT_TIMER);
        all.putAll(properties);
        return all;
    }

    OtherServices opened(long id) {
        OtherServices others = OtherServices.of(id);
        service.receive(others.submitted(), others.passed("background-check"), others.passed("health-screening"));
        return others;
    }

    OtherServices extended(long id) {
        OtherServices others = opened(id);
        terms(id, TERMS).good();
        act(id, "extend").good();
        return others;
    }

    OtherServices accepted(long id) {
        OtherServices others = extended(id);
        act(id, "accept").good();
        return others;
    }

    Reply terms(long id, String terms) {
        return service.put("/offers/" + id + "/terms", terms);
    }

    /** Takes an action, with a reason if it needs one. */
    Reply act(long id, String action) {
        boolean needsReason =
                List.of("rescind", "withhold", "reopen", "reject-approval").contains(action);
        return act(id, action, needsReason ? REASON : "");
    }

    Reply act(long id, String action, String body) {
        return service.post("/offers/" + id + "/" + action, body);
    }

    /** Takes an action as a user with these roles. */
    Reply actAs(String name, long id, String action, String body, String... roles) {
        return service.post("/offers/" + id + "/" + action, body, Map.of("Authorization", SignIn.bearer(name, roles)));
    }

    Reply read(long id) {
        return service.get("/offers/" + id);
    }

    Reply readAs(String role, String path) {
        return service.get(path, Map.of("Authorization", SignIn.bearer("user-1", role)));
    }

    /** Checks the deadlines. Returns how many offers have expired. */
    int expire() {
        return service.bean(ExpiryLoop.class).expire();
    }

    @Override
    public void close() {
        service.close();
    }
}
