package hiring.system;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.allinone.Service;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;

/** What a service has parked, as its operators meet it. */
record ParkingLot(Rest service) {

    private static final String PARKED = "/parked-events";
    private static final Duration SOON = Duration.ofSeconds(20);

    static ParkingLot of(RunningHiring hiring, Service service) {
        return new ParkingLot(hiring.rest(service));
    }

    /** Waits until an event is parked that a test has brought about. */
    JsonNode await(String what, Predicate<JsonNode> isMeant) {
        return Awaitility.await(what)
                .atMost(SOON)
                .until(() -> parked().filter(isMeant).toList(), found -> !found.isEmpty())
                .get(0);
    }

    Stream<JsonNode> parked() {
        return items(service.get(PARKED + "?limit=200"));
    }

    Stream<JsonNode> discarded() {
        return items(service.get(PARKED + "?state=discarded&limit=200"));
    }

    Answer find(long id) {
        return service.get(PARKED + "/" + id);
    }

    Answer redrive(long id) {
        return service.post(PARKED + "/" + id + "/redrive", Map.of());
    }

    /** What became of each, for example {@code HANDLED}. */
    List<String> redriveAll(Map<String, String> filter) {
        return items(service.post(PARKED + "/redrive", filter))
                .map(item -> item.path("result").asText())
                .toList();
    }

    void discard(long id) {
        service.post(PARKED + "/" + id + "/discard", Map.of("reason", "made up by a test"))
                .good();
    }

    private static Stream<JsonNode> items(Answer page) {
        return StreamSupport.stream(page.good().body().path("items").spliterator(), false);
    }
}
