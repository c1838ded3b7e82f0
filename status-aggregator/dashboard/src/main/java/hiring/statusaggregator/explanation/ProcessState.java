package hiring.statusaggregator.explanation;

import hiring.choreography.journey.ApplicationStatus;
import hiring.choreography.journey.Journey;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.journey.StatusRule;
import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.projection.ApplicationProjection;
import hiring.statusaggregator.projection.StageReport;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The process state that the rule derives from a projection: whether the application has ended, which stages are pending, and
 * which are next.
 *
 * @param journey the facts in the projection
 * @param statuses the derived statuses of the stages of the process, in its order; empty until the process is fixed
 */
record ProcessState(ApplicationProjection projection, Journey journey, Map<StageName, StageStatus> statuses) {

    ProcessState {
        statuses = Collections.unmodifiableMap(new LinkedHashMap<>(statuses));
    }

    static ProcessState of(ApplicationProjection projection) {
        Journey journey = projection.journey();
        Map<StageName, StageStatus> statuses = new LinkedHashMap<>();
        projection.process().stream()
                .flatMap(process -> process.stages().keySet().stream())
                .forEach(stage -> statuses.put(stage, StatusRule.statusOf(stage, journey)));
        return new ProcessState(projection, journey, statuses);
    }

    boolean isDraft() {
        return is(ApplicationStatus.DRAFT);
    }

    boolean isWithdrawn() {
        return is(ApplicationStatus.WITHDRAWN);
    }

    private boolean is(ApplicationStatus status) {
        return projection.form().filter(form -> form.status() == status).isPresent();
    }

    boolean hasEnded() {
        return StatusRule.endOf(journey).isPresent();
    }

    /** Whether every stage of the process has passed, and nothing has ended it. */
    boolean isHired() {
        return !hasEnded() && !statuses.isEmpty() && statuses.values().stream().allMatch(StageStatus::isPassed);
    }

    /** Whether a person has to decide about an accepted offer, which is never changed automatically. */
    boolean needsDecision() {
        return hasEnded() && statuses.get(StageName.OFFER) == StageStatus.ACCEPTED;
    }

    /** The reports of the stages that the application waits for. */
    List<StageReport> waiting() {
        return hasEnded() ? List.of() : projection.pending();
    }

    /** The reports that ended the application, in the order of the process. */
    List<StageReport> ends() {
        return projection.stages().stream()
                .filter(report -> statuses.containsKey(report.stage()))
                .filter(report -> journey.recorded(report.stage())
                        .filter(StageStatus::endsTheApplication)
                        .isPresent())
                .toList();
    }

    /** The stages that have reported that they were cancelled. */
    List<StageName> cancelled() {
        return statuses.keySet().stream()
                .filter(stage -> projection.statusOf(stage) == StageStatus.CANCELLED)
                .toList();
    }

    /** The stages that are pending by the rule, whether they have reported that or not. */
    List<StageName> atWork() {
        return statuses.keySet().stream()
                .filter(stage -> statuses.get(stage) == StageStatus.PENDING)
                .toList();
    }

    /** The stages that open next, grouped by their predecessors. */
    List<NextStages> turns() {
        return projection.process().map(this::turns).orElse(List.of());
    }

    private List<NextStages> turns(ProcessTemplate process) {
        Map<Set<StageName>, NextStages> turns = new LinkedHashMap<>();
        statuses.keySet().stream()
                .filter(stage -> statuses.get(stage) == StageStatus.BLANK)
                .filter(stage -> process.predecessorsOf(stage).stream().allMatch(this::hasBegun))
                .forEach(stage -> turns.merge(
                        process.predecessorsOf(stage),
                        NextStages.of(process.predecessorsOf(stage), stage),
                        NextStages::and));
        return List.copyOf(turns.values());
    }

    private boolean hasBegun(StageName stage) {
        return hasPassed(stage) || statuses.get(stage) == StageStatus.PENDING;
    }

    boolean hasPassed(StageName stage) {
        return journey.recorded(stage).filter(StageStatus::isPassed).isPresent();
    }
}
