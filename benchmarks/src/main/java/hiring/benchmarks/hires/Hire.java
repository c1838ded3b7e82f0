package hiring.benchmarks.hires;

import hiring.allinone.Service;
import hiring.system.servers.Deadline;
import java.time.Duration;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * One hire, from the draft to the accepted offer: eleven commands. A stage is asked for its state, and answers when the work is
 * there to be done.
 */
final class Hire {

    private static final Duration GIVE_UP_AFTER = Duration.ofSeconds(60);
    private static final Map<String, String> PASSED = Map.of("outcome", "PASSED");
    private static final String CONSENT_GIVEN = "2024-01-08T10:00:00+01:00";
    private static final String POST = "POST";
    private static final String PUT = "PUT";

    private final HiringClient client;
    private final String name;
    private final LongConsumer reactions;

    /**
     * Prepares a hire.
     *
     * @param name unique, because a second application of the same person is a duplicate
     * @param reactions gets the nanoseconds from an accepted command to the moment when the next stage shows its work
     */
    Hire(HiringClient client, String name, LongConsumer reactions) {
        this.client = client;
        this.name = name;
        this.reactions = reactions;
    }

    /** Makes the hire, and returns the number of the application. */
    long make() {
        long id = submitted();
        long began = System.nanoTime();
        pass(Service.PHONE_SCREEN, "/phone-screens/" + id, began);
        began = System.nanoTime();
        pass(Service.ONSITE_INTERVIEW, "/onsite-interviews/" + id, began);
        began = System.nanoTime();
        backgroundCheck("/background-checks/" + id, began);
        healthScreening("/health-screenings/" + id, began);
        began = System.nanoTime();
        offer("/offers/" + id, began);
        return id;
    }

    private long submitted() {
        Map<String, String> form = Map.of(
                "firstName",
                "Mary",
                "lastName",
                "Jackson",
                "email",
                name + "@example.com",
                "position",
                "Aeronautical engineer");
        long id = client.command(Service.APPLICATION, POST, "/applications", form)
                .path("applicationId")
                .asLong();
        client.command(Service.APPLICATION, POST, "/applications/" + id + "/submit", Map.of());
        return id;
    }

    private void pass(Service stage, String path, long began) {
        awaitWork(stage, path, began);
        client.command(stage, POST, path + "/outcome", PASSED);
    }

    private void backgroundCheck(String path, long began) {
        awaitWork(Service.BACKGROUND_CHECK, path, began);
        Map<String, String> consent =
                Map.of("givenAt", CONSENT_GIVEN, "method", "SIGNED_FORM", "disclosureVersion", "2026-01");
        client.command(Service.BACKGROUND_CHECK, PUT, path + "/consent", consent);
        client.command(Service.BACKGROUND_CHECK, POST, path + "/outcome", PASSED);
    }

    private void healthScreening(String path, long began) {
        awaitWork(Service.HEALTH_SCREENING, path, began);
        Map<String, String> consent = Map.of("givenAt", CONSENT_GIVEN, "form", "examination, 2026-01");
        client.command(Service.HEALTH_SCREENING, PUT, path + "/consent", consent);
        client.command(Service.HEALTH_SCREENING, POST, path + "/verdict", Map.of("verdict", "FIT"));
    }

    private void offer(String path, long began) {
        awaitWork(Service.OFFER, path, began);
        Map<String, String> terms = Map.of("salary", "90000.00", "currency", "EUR", "startDate", "2101-01-03");
        client.command(Service.OFFER, PUT, path + "/terms", terms);
        client.command(Service.OFFER, POST, path + "/extend", Map.of());
        client.command(Service.OFFER, POST, path + "/accept", Map.of());
    }

    private void awaitWork(Service stage, String path, long began) {
        Deadline end = Deadline.in(GIVE_UP_AFTER);
        while (!client.look(stage, path).path("status").asText().equals("PENDING")) {
            if (end.isOver()) {
                throw new IllegalStateException(path + " of " + stage.fullName() + " never became PENDING");
            }
        }
        reactions.accept(System.nanoTime() - began);
    }
}
