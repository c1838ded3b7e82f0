package hiring.choreography.stage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The letters that wait for one consumer. They are taken in any order, and some are left to be taken again. */
final class Mailbox {

    private final List<Letter> waiting = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    void put(Letter letter) {
        waiting.add(letter);
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    int size() {
        return waiting.size();
    }

    /** Takes the letters that are picked, which may be fewer than there are picks. */
    List<Letter> take(List<Pick> picks) {
        List<Letter> batch = new ArrayList<>();
        for (Pick pick : picks) {
            if (!waiting.isEmpty()) {
                int place = pick.which() % waiting.size();
                batch.add(pick.again() ? waiting.get(place) : waiting.remove(place));
            }
        }
        return batch;
    }

    /** Notes that a letter was taken, and tells whether it had been before. */
    boolean isRepeated(Letter letter) {
        return !taken.add(letter.id());
    }
}
