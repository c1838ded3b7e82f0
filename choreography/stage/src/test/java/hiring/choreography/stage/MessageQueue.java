package hiring.choreography.stage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The messages that wait for one consumer. They are taken in any order, and some are left to be delivered again. */
final class MessageQueue {

    private final List<Message> waiting = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    void put(Message message) {
        waiting.add(message);
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    int size() {
        return waiting.size();
    }

    /** Takes the messages that are picked, which may be fewer than there are picks. */
    List<Message> take(List<PickedMessage> picks) {
        List<Message> batch = new ArrayList<>();
        for (PickedMessage pick : picks) {
            if (!waiting.isEmpty()) {
                int place = pick.which() % waiting.size();
                batch.add(pick.again() ? waiting.get(place) : waiting.remove(place));
            }
        }
        return batch;
    }

    /** Marks a message as delivered. Returns whether it was before. */
    boolean isRepeated(Message message) {
        return !taken.add(message.id());
    }
}
