package hiring.statusaggregator.map;

import hiring.choreography.event.Verb;
import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.trace.TracedEvent;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The reactions that a process template declares, by the rule of {@link hiring.choreography.journey.StatusRule}. An event
 * names as its cause the last of the events that its owner consumed together, so slightly more is declared than the steps:
 *
 * <ul>
 *   <li>a stage may react to each of its predecessors; if there are several, to the one whose event is received last
 *   <li>it may also react to any event received last once all predecessors have passed: of the form, or of a parallel stage;
 *       but not of a stage far before it, nor of one after it
 *   <li>after an end, or after an outcome was withdrawn, any participant may stop or begin anew in reaction to any other
 * </ul>
 */
final class Declaration {

    private static final Set<Verb> ENDING =
            EnumSet.of(Verb.CANCELLED, Verb.CLOSED, Verb.WITHHELD, Verb.REJECTED, Verb.RESCINDED);

    private final ProcessTemplate process;
    private final Map<StageName, Set<StageName>> upstream = new HashMap<>();

    Declaration(ProcessTemplate process) {
        this.process = process;
        process.stages().keySet().forEach(stage -> upstream.put(stage, before(stage)));
    }

    private Set<StageName> before(StageName stage) {
        Set<StageName> found = new HashSet<>();
        Set<StageName> next = process.predecessorsOf(stage);
        while (found.addAll(next)) {
            Set<StageName> further = new HashSet<>();
            next.forEach(one -> further.addAll(process.predecessorsOf(one)));
            next = further;
        }
        return found;
    }

    /** The owners that a stage waits for: its predecessors, or the form if it has none. */
    static Set<StageName> awaited(StageName stage, ProcessTemplate process) {
        Set<StageName> predecessors = process.predecessorsOf(stage);
        return predecessors.isEmpty() ? Set.of(StageName.APPLICATION) : predecessors;
    }

    /** The display name of the template. */
    String name() {
        return process.name() + " " + process.version();
    }

    /** All reactions from the submission on if nothing intervenes. */
    List<Reaction> steps() {
        return process.stages().keySet().stream()
                .flatMap(stage -> awaited(stage, process).stream().map(after -> Reaction.opening(stage, after)))
                .toList();
    }

    /**
     * Returns whether an event may be a reaction to another.
     *
     * @param trace the trace of the application that both events are about
     */
    boolean declares(TracedEvent cause, TracedEvent effect, ApplicationTrace trace) {
        StageName stage = effect.owner();
        if (!process.contains(stage) || !takesPart(cause.owner())) {
            return false;
        }
        return ENDING.contains(effect.verb()) ? trace.hasTurned(stage) : mayOpen(stage, cause.owner(), trace);
    }

    private boolean takesPart(StageName owner) {
        return owner.isApplication() || process.contains(owner);
    }

    private boolean mayOpen(StageName stage, StageName cause, ApplicationTrace trace) {
        if (process.predecessorsOf(stage).contains(cause)) {
            return trace.hasPassed(cause);
        }
        boolean isItsTurn = process.predecessorsOf(stage).stream().allMatch(trace::hasPassed);
        return isItsTurn && (cause.isApplication() || isBeside(stage, cause) || trace.wasReopened(cause));
    }

    private boolean isBeside(StageName stage, StageName other) {
        return !upstreamOf(stage).contains(other) && !upstreamOf(other).contains(stage);
    }

    private Set<StageName> upstreamOf(StageName stage) {
        return upstream.getOrDefault(stage, Set.of());
    }
}
