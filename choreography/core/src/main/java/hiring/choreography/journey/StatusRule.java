package hiring.choreography.journey;

import static hiring.choreography.journey.StageStatus.BLANK;
import static hiring.choreography.journey.StageStatus.CANCELLED;
import static hiring.choreography.journey.StageStatus.NOT_APPLICABLE;
import static hiring.choreography.journey.StageStatus.NO_OFFER;
import static hiring.choreography.journey.StageStatus.PENDING;

import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import java.util.Optional;

/**
 * The rule of the choreography: what a stage's status is, given the facts. It is the same for every stage, and it
 * makes a central coordinator unnecessary. See docs/choreography.md.
 *
 * <table>
 *   <caption>The first row that fits</caption>
 *   <tr><th>when</th><th>a stage's status</th><th>the offer's</th></tr>
 *   <tr><td>the process has no such stage</td><td>NOT_APPLICABLE</td><td>NOT_APPLICABLE</td></tr>
 *   <tr><td>an outcome was recorded here</td><td>what the outcome says</td><td>what the outcome says</td></tr>
 *   <tr><td>the application has ended and its turn had come</td><td>CANCELLED</td><td>NO_OFFER</td></tr>
 *   <tr><td>the application has ended</td><td>blank</td><td>NO_OFFER</td></tr>
 *   <tr><td>its turn has come</td><td>PENDING</td><td>PENDING</td></tr>
 *   <tr><td>otherwise</td><td>blank</td><td>blank</td></tr>
 * </table>
 *
 * <p>That an offer the candidate already holds becomes RESCINDED, rather than NO_OFFER, is not derived: the offer
 * service records it as an outcome when it receives the end.
 */
public final class StatusRule {

    private StatusRule() {}

    /** The status of a stage, given the facts received about the application. */
    public static StageStatus statusOf(StageName stage, Journey journey) {
        return journey.process()
                .map(process -> statusOf(stage, process, journey))
                .orElse(BLANK);
    }

    private static StageStatus statusOf(StageName stage, ProcessTemplate process, Journey journey) {
        if (!process.contains(stage)) {
            return NOT_APPLICABLE;
        }
        return journey.recorded(stage).orElseGet(() -> derivedStatusOf(stage, process, journey));
    }

    private static StageStatus derivedStatusOf(StageName stage, ProcessTemplate process, Journey journey) {
        boolean turnHasCome = turnHasCome(stage, process, journey);
        if (endOf(journey).isPresent()) {
            return stage.isOffer() ? NO_OFFER : turnHasCome ? CANCELLED : BLANK;
        }
        return turnHasCome ? PENDING : BLANK;
    }

    /** The offer waits for both checks, and every other stage for its own predecessors, by this line. */
    private static boolean turnHasCome(StageName stage, ProcessTemplate process, Journey journey) {
        return process.predecessorsOf(stage).stream()
                .allMatch(predecessor -> journey.recorded(predecessor)
                        .filter(StageStatus::isPassed)
                        .isPresent());
    }

    /** Why the application has ended: withdrawn, or a stage of its process says so; empty while it has not. */
    public static Optional<EndCause> endOf(Journey journey) {
        return withdrawal(journey).or(() -> endByAStage(journey));
    }

    private static Optional<EndCause> withdrawal(Journey journey) {
        return journey.application()
                .filter(form -> form.status() == ApplicationStatus.WITHDRAWN)
                .map(form -> new EndCause(StageName.APPLICATION, form.status().name()));
    }

    private static Optional<EndCause> endByAStage(Journey journey) {
        return journey.process().stream()
                .flatMap(process -> process.stages().keySet().stream())
                .flatMap(stage -> journey
                        .recorded(stage)
                        .filter(StageStatus::endsTheApplication)
                        .map(status -> new EndCause(stage, status.name()))
                        .stream())
                .findFirst();
    }
}
