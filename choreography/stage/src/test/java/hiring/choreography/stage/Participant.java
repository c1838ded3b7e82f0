package hiring.choreography.stage;

import java.util.LinkedHashSet;
import java.util.Set;

/** A consumer with its queue, and the recorded facts that it can know. */
record Participant<C extends EventConsumer>(C consumer, MessageQueue queue, Set<RecordedFact> known) {

    static <C extends EventConsumer> Participant<C> of(C consumer) {
        return new Participant<>(consumer, new MessageQueue(), new LinkedHashSet<>());
    }
}
