package hiring.choreography.stage;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The table of statuses once more, naively: it goes through what was recorded, in order, and remembers. It shares nothing
 * with the rule that it judges, not even the names of the statuses, and an empty cell is an empty text.
 */
final class Oracle {

    private static final Set<String> PASSING = Set.of("PASSED", "ACCEPTED");
    private static final Set<String> ENDING = Set.of("FAILED", "REJECTED", "RESCINDED", "NO_OFFER");

    private final Map<String, Set<String>> after;
    private final Map<String, String> outcomes = new HashMap<>();
    private String form = "DRAFTED";
    private boolean extended;

    private Oracle(Map<String, Set<String>> after) {
        this.after = after;
    }

    /**
     * Judges by what was recorded.
     *
     * @param after every stage of the process with its predecessors
     */
    static Oracle of(Map<String, Set<String>> after, Collection<RecordedFact> everything) {
        Oracle oracle = new Oracle(after);
        List<RecordedFact> inOrder = everything.stream()
                .sorted(Comparator.comparingInt(RecordedFact::revision))
                .toList();
        inOrder.forEach(oracle::remember);
        return oracle;
    }

    private void remember(RecordedFact recorded) {
        if (recorded.owner().equals("application")) {
            form = recorded.what();
        } else if (recorded.what().equals("EXTENDED")) {
            extended = true;
        } else if (recorded.what().equals("REOPENED")) {
            outcomes.remove(recorded.owner());
        } else {
            outcomes.put(recorded.owner(), recorded.what());
        }
    }

    String statusOf(String stage) {
        if (form.equals("DRAFTED")) {
            return "";
        }
        if (!after.containsKey(stage)) {
            return "NOT_APPLICABLE";
        }
        String outcome = outcomes.get(stage);
        if (outcome != null) {
            return outcome;
        }
        if (hasEnded()) {
            return stage.equals("offer") ? endedOffer() : turnHasCome(stage) ? "CANCELLED" : "";
        }
        return turnHasCome(stage) ? "PENDING" : "";
    }

    boolean turnHasCome(String stage) {
        for (String predecessor : after.getOrDefault(stage, Set.of())) {
            if (!PASSING.contains(outcomes.getOrDefault(predecessor, ""))) {
                return false;
            }
        }
        return true;
    }

    private boolean hasEnded() {
        if (form.startsWith("WITHDRAWN")) {
            return true;
        }
        for (String outcome : outcomes.values()) {
            if (ENDING.contains(outcome)) {
                return true;
            }
        }
        return false;
    }

    private String endedOffer() {
        if (!extended) {
            return "NO_OFFER";
        }
        return form.equals("WITHDRAWN BY CANDIDATE") ? "REJECTED" : "RESCINDED";
    }
}
