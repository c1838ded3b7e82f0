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
 * What the rule makes of a projection: whether the application has ended, which stages are at work, and which are next.
 *
 * @param journey the facts in the projection
 * @param statuses what the rule gives the stages of the process, in its order; none while the process is not settled
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

    /** An accepted offer is never touched by itself, so that somebody has to look at it. */
    boolean needsDecision() {
        return hasEnded() && statuses.get(StageName.OFFER) == StageStatus.ACCEPTED;
    }

    /** What the stages have reported that hold it up. */
    List<StageReport> waiting() {
        return hasEnded() ? List.of() : projection.pending();
    }

    /** What the stages have reported by which it has ended, in the order of the process. */
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

    /** The stages whose turn it is, whether they have reported that or not. */
    List<StageName> atWork() {
        return statuses.keySet().stream()
                .filter(stage -> statuses.get(stage) == StageStatus.PENDING)
                .toList();
    }

    /** The turns that come once the stages at work have passed. */
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
