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

/** A service that does nothing but hear, with what an operator does there. */
record ListeningPost(LoneService service) implements AutoCloseable {

    static final String DEAD_LETTERS = "/dead-letters";

    static ListeningPost open() {
        return new ListeningPost(LoneService.start("listening-post"));
    }

    ListeningPost replica() {
        return new ListeningPost(service.replica(Map.of()));
    }

    Ear ear() {
        return service.bean(Ear.class);
    }

    /** Adds an event as a dead letter, in the form of its message. */
    long add(Event event) {
        return add(event.type().routingKey(), bytes(event));
    }

    long add(String routingKey, byte[] body) {
        add(routingKey, body, new IllegalStateException("choked"));
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

    /** The applications that something was heard of, each as often as it was. */
    List<String> heard() {
        return service.query("SELECT application_id FROM heard ORDER BY application_id");
    }

    /** From now on the database refuses events of the form that carry this name. */
    void refuse(String firstName) {
        service.execute("ALTER TABLE heard ADD CONSTRAINT no_such_name CHECK (first_name <> '" + firstName + "')");
    }

    void refuseNothing() {
        service.execute("ALTER TABLE heard DROP CONSTRAINT no_such_name");
    }

    @Override
    public void close() {
        service.close();
    }
}
