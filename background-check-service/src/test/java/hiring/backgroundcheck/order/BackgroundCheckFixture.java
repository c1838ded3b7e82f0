package hiring.backgroundcheck.order;

import hiring.backgroundcheck.file.CheckFiles;
import hiring.backgroundcheck.file.Orders;
import hiring.backgroundcheck.packages.CheckPackages;
import hiring.backgroundcheck.provider.CheckType;
import hiring.choreography.event.Event;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.OtherServices;
import hiring.choreography.testing.Reply;
import hiring.choreography.testing.SettableClock;
import hiring.choreography.testing.SignIn;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The service without its loop: the test processes orders, with a scripted provider unless it configures another. */
public final class BackgroundCheckFixture implements AutoCloseable {

    /** A consent as the screeners record it. */
    public static final String CONSENT = """
            {"givenAt": "2026-11-20T10:00:00+01:00", "method": "E_SIGNATURE", "disclosureVersion": "2026-01"}""";

    private static final Map<String, Object> WITHOUT_LOOP = Map.of("hiring.background-check.orders.enabled", false);

    private final LoneService service;
    private final ScriptedProvider provider;
    private final OrderService orders;

    private BackgroundCheckFixture(LoneService service, ScriptedProvider provider, OrderService orders) {
        this.service = service;
        this.provider = provider;
        this.orders = orders;
    }

    private static BackgroundCheckFixture scripted(LoneService service, ScriptedProvider provider) {
        return new BackgroundCheckFixture(
                service,
                provider,
                new OrderService(
                        service.bean(Orders.class),
                        service.bean(CheckFiles.class),
                        provider,
                        service.bean(ReportHandler.class),
                        service.bean(CheckPackages.class),
                        service.bean(SettableClock.class)));
    }

    public static BackgroundCheckFixture open() {
        LoneService service = LoneService.start("background-check-service", WITHOUT_LOOP);
        return scripted(service, new ScriptedProvider(service.bean(SettableClock.class)));
    }

    /** With the configured provider. */
    public static BackgroundCheckFixture open(Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(properties);
        all.putAll(WITHOUT_LOOP);
        LoneService service = LoneService.start("background-check-service", all);
        return new BackgroundCheckFixture(
                service, new ScriptedProvider(service.bean(SettableClock.class)), service.bean(OrderService.class));
    }

    /** Another replica, with the same database and the same provider. */
    public BackgroundCheckFixture replica() {
        return scripted(service.replica(WITHOUT_LOOP), provider);
    }

    public LoneService service() {
        return service;
    }

    public ScriptedProvider provider() {
        return provider;
    }

    public SettableClock clock() {
        return service.bean(SettableClock.class);
    }

    /** Processes the orders that are due now. */
    public void serve() {
        orders.serveDue(() -> false);
    }

    /** Processes the orders that are due after a while. */
    public void serveAfter(Duration duration) {
        clock().advance(duration);
        serve();
    }

    public void receive(Event... events) {
        service.receive(events);
    }

    /** Opens the check of an application. Returns the events that may follow. */
    public OtherServices opened(long application) {
        OtherServices others = OtherServices.of(application);
        receive(others.submitted(), others.passed("onsite-interview"));
        return others;
    }

    /** As {@link #opened}, and the candidate has agreed. */
    public OtherServices agreed(long application) {
        OtherServices others = opened(application);
        consent(application).good();
        return others;
    }

    /** As {@link #agreed}, and the provider has accepted the order. */
    public OtherServices placed(long application) {
        OtherServices others = agreed(application);
        serve();
        return others;
    }

    /** As {@link #placed}, and the provider has reported findings. */
    public OtherServices considered(long application, CheckType... checks) {
        OtherServices others = placed(application);
        provider.finds(key(application), checks);
        serveAfter(ScriptedProvider.CHECK_TAKES);
        return others;
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

    /** Sends a command as a user with exactly these roles. */
    public Reply post(long application, String action, String body, String... roles) {
        return service.post(
                "/background-checks/" + application + "/" + action,
                body,
                Map.of("Authorization", SignIn.bearer("user-1", roles)));
    }

    public Reply read(long application) {
        return service.get("/background-checks/" + application);
    }

    /** Reads as a user with exactly these roles. */
    public Reply read(String path, String... roles) {
        return service.get("/background-checks" + path, Map.of("Authorization", SignIn.bearer("user-1", roles)));
    }

    public String status(long application) {
        return read(application).text("status");
    }

    public String detail(long application) {
        return read(application).text("detail");
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
