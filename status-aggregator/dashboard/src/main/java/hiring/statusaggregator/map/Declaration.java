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
 * Which reactions a process template declares, by the rule of {@link hiring.choreography.journey.StatusRule}. An event names
 * as its cause the last of those that its owner took in together, so that what is declared is a little more than the steps:
 *
 * <ul>
 *   <li>a stage follows from each of those that it comes after; of several, the one that is heard last
 *   <li>and from whatever is heard last once all of them have passed: the form, or a stage that is at work beside it; but not
 *       from a stage far before it, and not from one behind
 *   <li>after an end, or after an outcome was taken back, whoever takes part may stop or begin anew because of whoever takes part
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

    /** What a stage waits for: those that it comes after, or the form. */
    static Set<StageName> awaited(StageName stage, ProcessTemplate process) {
        Set<StageName> predecessors = process.predecessorsOf(stage);
        return predecessors.isEmpty() ? Set.of(StageName.APPLICATION) : predecessors;
    }

    /** The name by which people know the template. */
    String name() {
        return process.name() + " " + process.version();
    }

    /** From the submission on, everything that follows if nothing comes in between. */
    List<Reaction> steps() {
        return process.stages().keySet().stream()
                .flatMap(stage -> awaited(stage, process).stream().map(after -> Reaction.opening(stage, after)))
                .toList();
    }

    /**
     * Whether a service may react like that to another.
     *
     * @param life of the application that both events are of
     */
    boolean declares(TracedEvent cause, TracedEvent effect, ApplicationTrace life) {
        StageName stage = effect.owner();
        if (!process.contains(stage) || !takesPart(cause.owner())) {
            return false;
        }
        return ENDING.contains(effect.verb()) ? life.hasTurned(stage) : mayOpen(stage, cause.owner(), life);
    }

    private boolean takesPart(StageName owner) {
        return owner.isApplication() || process.contains(owner);
    }

    private boolean mayOpen(StageName stage, StageName cause, ApplicationTrace life) {
        if (process.predecessorsOf(stage).contains(cause)) {
            return life.hasPassed(cause);
        }
        boolean isItsTurn = process.predecessorsOf(stage).stream().allMatch(life::hasPassed);
        return isItsTurn && (cause.isApplication() || isBeside(stage, cause) || life.wasReopened(cause));
    }

    private boolean isBeside(StageName stage, StageName other) {
        return !upstreamOf(stage).contains(other) && !upstreamOf(other).contains(stage);
    }

    private Set<StageName> upstreamOf(StageName stage) {
        return upstream.getOrDefault(stage, Set.of());
    }
}
