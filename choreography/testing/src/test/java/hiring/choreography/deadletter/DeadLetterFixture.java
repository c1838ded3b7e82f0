package hiring.choreography.deadletter;

import hiring.choreography.event.Event;
import hiring.choreography.event.EventCodec;
import hiring.choreography.listener.DeadLetterStore;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.Reply;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** A service that only stores the events that it receives, and the commands of its operator. */
record DeadLetterFixture(LoneService service) implements AutoCloseable {

    static final String DEAD_LETTERS = "/dead-letters";

    static DeadLetterFixture open() {
        return new DeadLetterFixture(LoneService.start("dead-letter-test"));
    }

    DeadLetterFixture replica() {
        return new DeadLetterFixture(service.replica(Map.of()));
    }

    RecordingHandler handler() {
        return service.bean(RecordingHandler.class);
    }

    /** Adds an event as a dead letter, in the form of its message. */
    long add(Event event) {
        return add(event.type().routingKey(), bytes(event));
    }

    long add(String routingKey, byte[] body) {
        add(routingKey, body, new IllegalStateException("failed"));
        List<Long> ids = ids();
        return ids.get(ids.size() - 1);
    }

    void add(String routingKey, byte[] body, RuntimeException cause) {
        service.bean(DeadLetterStore.class).add(routingKey, body, cause);
    }

    static byte[] bytes(Event event) {
        return EventCodec.write(event).getBytes(StandardCharsets.UTF_8);
    }

    Reply redrive(long id) {
        return service.post(DEAD_LETTERS + "/" + id + "/redrive", "");
    }

    Reply redriveAll(String body) {
        return service.post(DEAD_LETTERS + "/redrive", body);
    }

    Reply discard(long id, String reason) {
        return service.post(DEAD_LETTERS + "/" + id + "/discard", "{\"reason\":\"" + reason + "\"}");
    }

    List<Long> ids() {
        return ids(service.get(DEAD_LETTERS).good());
    }

    static List<Long> ids(Reply page) {
        return StreamSupport.stream(page.body().path("items").spliterator(), false)
                .map(item -> item.path("id").asLong())
                .toList();
    }

    /** The application of each event that was handled. */
    List<String> received() {
        return service.query("SELECT application_id FROM received ORDER BY application_id");
    }

    /** Makes the database refuse events of the form that carry this name. */
    void refuse(String firstName) {
        service.execute("ALTER TABLE received ADD CONSTRAINT no_such_name CHECK (first_name <> '" + firstName + "')");
    }

    void refuseNothing() {
        service.execute("ALTER TABLE received DROP CONSTRAINT no_such_name");
    }

    @Override
    public void close() {
        service.close();
    }
}
