package hiring.backgroundcheck.order;

import hiring.backgroundcheck.file.CheckFiles;
import hiring.backgroundcheck.file.Orders;
import hiring.backgroundcheck.provider.CheckType;
import hiring.choreography.event.Event;
import hiring.choreography.testing.Elsewhere;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.Reply;
import hiring.choreography.testing.SignIn;
import hiring.choreography.testing.TurnedClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The service without its loop: orders are served when the test says so, by a scripted provider unless it wants another. */
public final class CheckingRoom implements AutoCloseable {

    /** A consent as the screeners record it. */
    public static final String CONSENT = """
            {"givenAt": "2026-11-20T10:00:00+01:00", "method": "E_SIGNATURE", "disclosureVersion": "2026-01"}""";

    private static final Map<String, Object> WITHOUT_LOOP = Map.of("hiring.background-check.orders.enabled", false);

    private final LoneService service;
    private final ScriptedProvider provider;
    private final OrderService desk;

    private CheckingRoom(LoneService service, ScriptedProvider provider, OrderService desk) {
        this.service = service;
        this.provider = provider;
        this.desk = desk;
    }

    private static CheckingRoom scripted(LoneService service, ScriptedProvider provider) {
        return new CheckingRoom(
                service,
                provider,
                new OrderService(
                        service.bean(Orders.class),
                        service.bean(CheckFiles.class),
                        provider,
                        service.bean(ReportHandler.class),
                        service.bean(TurnedClock.class)));
    }

    public static CheckingRoom open() {
        LoneService service = LoneService.start("background-check-service", WITHOUT_LOOP);
        return scripted(service, new ScriptedProvider(service.bean(TurnedClock.class)));
    }

    /** With whichever provider is configured. */
    public static CheckingRoom open(Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(properties);
        all.putAll(WITHOUT_LOOP);
        LoneService service = LoneService.start("background-check-service", all);
        return new CheckingRoom(
                service, new ScriptedProvider(service.bean(TurnedClock.class)), service.bean(OrderService.class));
    }

    /** Another replica, with the same database and the same provider. */
    public CheckingRoom replica() {
        return scripted(service.replica(WITHOUT_LOOP), provider);
    }

    public LoneService service() {
        return service;
    }

    public ScriptedProvider provider() {
        return provider;
    }

    public TurnedClock clock() {
        return service.bean(TurnedClock.class);
    }

    /** Serves what is due now. */
    public void serve() {
        desk.serveDue(() -> false);
    }

    /** Serves what is due a while later. */
    public void serveAfter(Duration duration) {
        clock().turnOn(duration);
        serve();
    }

    public void receive(Event... events) {
        service.receive(events);
    }

    /** Opens the check of an application, and tells what else may happen to it. */
    public Elsewhere opened(long application) {
        Elsewhere elsewhere = Elsewhere.of(application);
        receive(elsewhere.submitted(), elsewhere.passed("onsite-interview"));
        return elsewhere;
    }

    /** As {@link #opened}, and the candidate has agreed. */
    public Elsewhere agreed(long application) {
        Elsewhere elsewhere = opened(application);
        consent(application).good();
        return elsewhere;
    }

    /** As {@link #agreed}, and the provider has taken the order. */
    public Elsewhere placed(long application) {
        Elsewhere elsewhere = agreed(application);
        serve();
        return elsewhere;
    }

    /** As {@link #placed}, and the provider has found something. */
    public Elsewhere considered(long application, CheckType... checks) {
        Elsewhere elsewhere = placed(application);
        provider.finds(key(application), checks);
        serveAfter(ScriptedProvider.CHECK_TAKES);
        return elsewhere;
    }

    /** The key of an application's first order. */
    public static String key(long application) {
        return application + "/background-check/order-1";
    }

    public Reply consent(long application) {
        return put(application, "consent", CONSENT);
    }

    public Reply put(long application, String part, String body) {
        return service.put("/background-checks/" + application + "/" + part, body);
    }

    public Reply post(long application, String action, String body) {
        return service.post("/background-checks/" + application + "/" + action, body);
    }

    /** Sends a command as somebody who has some roles and no others. */
    public Reply post(long application, String action, String body, String... roles) {
        return service.post(
                "/background-checks/" + application + "/" + action,
                body,
                Map.of("Authorization", SignIn.bearer("somebody", roles)));
    }

    public Reply look(long application) {
        return service.get("/background-checks/" + application);
    }

    /** Looks as somebody who has some roles and no others. */
    public Reply look(String path, String... roles) {
        return service.get("/background-checks" + path, Map.of("Authorization", SignIn.bearer("somebody", roles)));
    }

    public String status(long application) {
        return look(application).text("status");
    }

    public String detail(long application) {
        return look(application).text("detail");
    }

    public Reply record(long application, String outcome) {
        return post(application, "outcome", "{\"outcome\": \"" + outcome + "\"}");
    }

    public Reply reopen(long application) {
        return post(application, "reopen", "{\"reason\": \"wrong click\"}");
    }

    /** The orders of an application as {@code number state}, oldest first. */
    public List<String> orders(long application) {
        return service.query("SELECT number || ' ' || state FROM provider_order WHERE application_id = " + application
                + " ORDER BY number");
    }

    @Override
    public void close() {
        service.close();
    }
}
