package hiring.choreography.stage;

import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Compares the services' statuses with the oracle's.
 *
 * @param after every stage of the process with its predecessors
 */
record OracleCheck(Map<String, Set<String>> after) {

    private static final Set<String> NEEDS_PREDECESSORS = Set.of("offer.opened", "offer.extended", "offer.accepted");

    static OracleCheck of(ProcessTemplate process) {
        Map<String, Set<String>> after = new LinkedHashMap<>();
        process.stages()
                .forEach((stage, order) -> after.put(
                        stage.value(),
                        order.after().stream().map(StageName::value).collect(Collectors.toCollection(TreeSet::new))));
        return new OracleCheck(after);
    }

    /** The status of a stage is what the table says, given what it can know. */
    void compare(SimulatedStage stage, Set<RecordedFact> known) {
        requireSame(stage.name() + " is", stage.status(), oracle(known).statusOf(stage.name()));
    }

    /** The consumer derives the status of a stage that the table says, given what it can know. */
    void compare(String stage, ProjectingConsumer consumer, Set<RecordedFact> known) {
        requireSame(
                "the consumer derives that " + stage + " is",
                consumer.statusOf(stage),
                oracle(known).statusOf(stage));
    }

    /** A service does not publish an open offer if it cannot know that every stage before it has passed. */
    void requirePassedPredecessors(Message message, Set<RecordedFact> known) {
        if (NEEDS_PREDECESSORS.contains(message.routingKey()) && !oracle(known).turnHasCome("offer")) {
            throw new Contradiction(message + " is published although not every stage before the offer has passed");
        }
    }

    /** The consumer has received every revision of an owner, up to the last. */
    void requireNoGaps(String owner, int last, ProjectingConsumer consumer) {
        Set<Integer> all = IntStream.rangeClosed(1, last).boxed().collect(Collectors.toCollection(TreeSet::new));
        Set<Integer> received = consumer.revisionsOf(owner);
        if (!received.equals(all)) {
            throw new Contradiction(
                    "the consumer has received " + received + " of " + owner + ", and " + all + " were published");
        }
    }

    static String cell(String status) {
        return status.isEmpty() ? "blank" : status;
    }

    private Oracle oracle(Set<RecordedFact> known) {
        return Oracle.of(after, known);
    }

    private static void requireSame(String what, String actual, String expected) {
        if (!actual.equals(expected)) {
            throw new Contradiction(what + " " + cell(actual) + ", and the table says " + cell(expected));
        }
    }

    @Override
    public String toString() {
        return after.entrySet().stream()
                .map(stage -> stage.getValue().isEmpty()
                        ? stage.getKey()
                        : stage.getKey() + " after " + String.join(" and ", stage.getValue()))
                .collect(Collectors.joining(", "));
    }
}
