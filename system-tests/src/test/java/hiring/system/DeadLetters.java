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

/** The dead letters of a service, read by its REST API for operators. */
record DeadLetters(Rest service) {

    private static final String PATH = "/dead-letters";
    private static final Duration SOON = Duration.ofSeconds(20);

    static DeadLetters of(RunningSystem hiring, Service service) {
        return new DeadLetters(hiring.rest(service));
    }

    /** Waits for a dead letter. */
    JsonNode await(String what, Predicate<JsonNode> condition) {
        return Awaitility.await(what)
                .atMost(SOON)
                .until(() -> open().filter(condition).toList(), found -> !found.isEmpty())
                .get(0);
    }

    Stream<JsonNode> open() {
        return items(service.get(PATH + "?limit=200"));
    }

    Stream<JsonNode> discarded() {
        return items(service.get(PATH + "?state=discarded&limit=200"));
    }

    Answer find(long id) {
        return service.get(PATH + "/" + id);
    }

    Answer redrive(long id) {
        return service.post(PATH + "/" + id + "/redrive", Map.of());
    }

    /** Returns the result of each, for example {@code HANDLED}. */
    List<String> redriveAll(Map<String, String> filter) {
        return items(service.post(PATH + "/redrive", filter))
                .map(item -> item.path("result").asText())
                .toList();
    }

    void discard(long id) {
        service.post(PATH + "/" + id + "/discard", Map.of("reason", "made up by a test"))
                .good();
    }

    private static Stream<JsonNode> items(Answer page) {
        return StreamSupport.stream(page.good().body().path("items").spliterator(), false);
    }
}
