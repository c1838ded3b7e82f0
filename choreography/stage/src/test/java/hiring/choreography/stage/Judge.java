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
 * Holds what the services say against what the oracle does.
 *
 * @param after every stage of the process with its predecessors
 */
record Judge(Map<String, Set<String>> after) {

    private static final Set<String> NEEDS_PREDECESSORS = Set.of("offer.opened", "offer.extended", "offer.accepted");

    static Judge of(ProcessTemplate process) {
        Map<String, Set<String>> after = new LinkedHashMap<>();
        process.stages()
                .forEach((stage, order) -> after.put(
                        stage.value(),
                        order.after().stream().map(StageName::value).collect(Collectors.toCollection(TreeSet::new))));
        return new Judge(after);
    }

    /** A stage stands where the table says, given what it can know. */
    void compare(TakingPart part, Set<Recorded> known) {
        requireSame(part.name() + " is", part.status(), oracle(known).statusOf(part.name()));
    }

    /** The onlooker sees a stage where the table says, given what it can know. */
    void compare(String stage, Onlooker onlooker, Set<Recorded> known) {
        requireSame(
                "the onlooker sees " + stage,
                onlooker.statusOf(stage),
                oracle(known).statusOf(stage));
    }

    /** Nobody speaks of an open offer who cannot know that everything before it has passed. */
    void requirePassedPredecessors(Letter letter, Set<Recorded> known) {
        if (NEEDS_PREDECESSORS.contains(letter.routingKey()) && !oracle(known).turnHasCome("offer")) {
            throw new Contradiction(letter + " is sent although not everything before the offer has passed");
        }
    }

    /** The onlooker has heard of every revision of an owner, up to the last. */
    void requireNoHoles(String owner, int last, Onlooker onlooker) {
        Set<Integer> all = IntStream.rangeClosed(1, last).boxed().collect(Collectors.toCollection(TreeSet::new));
        Set<Integer> heard = onlooker.revisionsOf(owner);
        if (!heard.equals(all)) {
            throw new Contradiction("of " + owner + " the onlooker has heard " + heard + ", and " + all + " were sent");
        }
    }

    static String cell(String status) {
        return status.isEmpty() ? "blank" : status;
    }

    private Oracle oracle(Set<Recorded> known) {
        return Oracle.of(after, known);
    }

    private static void requireSame(String who, String actual, String expected) {
        if (!actual.equals(expected)) {
            throw new Contradiction(who + " " + cell(actual) + ", and the table says " + cell(expected));
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
