package hiring.backgroundcheck.http;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.backgroundcheck.order.BackgroundCheckFixture;
import hiring.choreography.testing.Reply;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The service with packages of its own, and a provider over real HTTP whose reports the test words. */
final class ReportFixture implements AutoCloseable {

    static final Duration LOOK_EVERY = Duration.ofMinutes(15);

    /** The report on the order of application 7. */
    private static final String FIRST = "rep_2";

    private final ProviderStub stub = ProviderStub.start();
    private final BackgroundCheckFixture service;

    private ReportFixture() {
        Map<String, Object> settings = new HashMap<>(stub.settings());
        settings.put("hiring.background-check.default-package", "OFFICE");
        settings.put(
                "hiring.background-check.packages",
                List.of(
                        Map.of("name", "OFFICE", "checks", "IDENTITY, RIGHT_TO_WORK, CRIMINAL_RECORD"),
                        Map.of("name", "PAPERS", "checks", "RIGHT_TO_WORK"),
                        Map.of("name", "DRIVERS", "checks", "DRIVING_RECORD, REFERENCES, CREDIT, SANCTIONS")));
        this.service = BackgroundCheckFixture.open(settings);
    }

    static ReportFixture open() {
        return new ReportFixture();
    }

    /** The members of a report that is complete and clear, with these screenings. */
    static String clearWith(String... screenings) {
        return with("clear", screenings);
    }

    /** The members of a report that is complete, with these screenings. */
    static String with(String result, String... screenings) {
        return "'status': 'complete', 'result': '" + result + "', 'screenings': [" + String.join(", ", screenings)
                + "]";
    }

    BackgroundCheckFixture service() {
        return service;
    }

    /** The check of application 7. */
    Reply check() {
        return service.read(7);
    }

    String status() {
        return service.status(7);
    }

    String detail() {
        return service.detail(7);
    }

    /** Orders the checks of another package for application 7. */
    void order(String packageName) {
        service.opened(7);
        service.put(7, "package", "{\"package\": \"" + packageName + "\"}").good();
        service.consent(7).good();
        service.serve();
    }

    /** The default package is ordered for application 7, and the provider reports. */
    void reported(String members) {
        service.placed(7);
        report(members);
    }

    /** The provider reports on application 7, for the first time or again. */
    void report(String members) {
        report(7, FIRST, members);
    }

    /** The provider reports on another application. */
    void report(long application, String report, String members) {
        assertThat(service.read(application)
                        .body()
                        .path("order")
                        .path("reference")
                        .asText())
                .isEqualTo(report);
        stub.says(report, "{'id': '" + report + "', " + members + "}");
        service.serveAfter(LOOK_EVERY);
    }

    @Override
    public void close() {
        service.close();
        stub.close();
    }
}
