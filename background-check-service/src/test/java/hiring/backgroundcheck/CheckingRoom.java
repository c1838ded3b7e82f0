package hiring.backgroundcheck;

import hiring.choreography.database.Transactions;
import hiring.choreography.event.Event;
import hiring.choreography.stage.StageDesk;
import hiring.choreography.testing.Elsewhere;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.Reply;
import hiring.choreography.testing.TurnedClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The service with a scripted provider and without its loop: orders are served when the test says so. */
final class CheckingRoom implements AutoCloseable {

    private static final Map<String, Object> WITHOUT_LOOP = Map.of("hiring.background-check.orders.enabled", false);

    private final LoneService service;
    private final ScriptedProvider provider;
    private final OrderDesk desk;

    private CheckingRoom(LoneService service, ScriptedProvider provider) {
        this.service = service;
        this.provider = provider;
        this.desk = new OrderDesk(
                service.bean(Orders.class),
                provider,
                service.bean(StageDesk.class),
                service.bean(Transactions.class),
                service.bean(TurnedClock.class));
    }

    static CheckingRoom open() {
        LoneService service = LoneService.start("background-check-service", WITHOUT_LOOP);
        return new CheckingRoom(service, new ScriptedProvider(service.bean(TurnedClock.class)));
    }

    /** Another replica, with the same database and the same provider. */
    CheckingRoom replica() {
        return new CheckingRoom(service.replica(WITHOUT_LOOP), provider);
    }

    LoneService service() {
        return service;
    }

    ScriptedProvider provider() {
        return provider;
    }

    TurnedClock clock() {
        return service.bean(TurnedClock.class);
    }

    /** Serves what is due now. */
    void serve() {
        desk.serveDue(() -> false);
    }

    /** Serves what is due a while later. */
    void serveAfter(Duration duration) {
        clock().turnOn(duration);
        serve();
    }

    void hear(Event... events) {
        service.hear(events);
    }

    /** Opens the check of an application, and tells what else may happen to it. */
    Elsewhere opened(long application) {
        Elsewhere elsewhere = Elsewhere.of(application);
        hear(elsewhere.submitted(), elsewhere.passed("onsite-interview"));
        return elsewhere;
    }

    /** As {@link #opened}, and the provider has taken the order. */
    Elsewhere placed(long application) {
        Elsewhere elsewhere = opened(application);
        serve();
        return elsewhere;
    }

    Reply look(long application) {
        return service.get("/background-checks/" + application);
    }

    String status(long application) {
        return look(application).text("status");
    }

    Reply record(long application, String outcome) {
        return service.post("/background-checks/" + application + "/outcome", "{\"outcome\": \"" + outcome + "\"}");
    }

    Reply reopen(long application) {
        return service.post("/background-checks/" + application + "/reopen", "{\"reason\": \"wrong click\"}");
    }

    /** The orders of an application as {@code number state}, oldest first. */
    List<String> orders(long application) {
        return service.query("SELECT number || ' ' || state FROM provider_order WHERE application_id = " + application
                + " ORDER BY number");
    }

    @Override
    public void close() {
        service.close();
    }
}
