package hiring.statusaggregator.dashboard;

import hiring.choreography.event.Actor;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.projection.ApplicationProjection;
import hiring.statusaggregator.projection.Form;
import hiring.statusaggregator.projection.Overall;
import hiring.statusaggregator.projection.StageColumn;
import hiring.statusaggregator.projection.StageReport;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An application in the table.
 *
 * @param candidate empty until an event of the form is received
 * @param stages the stages that have a column of their own
 * @param others the stages that have none
 */
record TableRow(
        long id,
        Optional<String> candidate,
        String position,
        Chip overall,
        Chip application,
        List<Chip> stages,
        List<Chip> others,
        List<Waiting> waiting,
        Optional<Instant> waitingSince) {

    /** A stage that the application waits for, and its assignee. */
    record Waiting(StageName stage, Optional<String> assignee, boolean overdue) {}

    static TableRow of(ApplicationProjection projection) {
        return new TableRow(
                projection.application().value(),
                projection.form().map(Form::candidate),
                projection.form().map(Form::position).orElse(""),
                Chip.of(projection.overall().map(Overall::name).orElse("")),
                Chip.of(projection.form().map(form -> form.status().name()).orElse("")),
                Arrays.stream(StageColumn.values())
                        .map(column -> Chip.of(column.stage(), projection))
                        .toList(),
                projection.stages().stream()
                        .map(StageReport::stage)
                        .filter(stage -> StageColumn.of(stage).isEmpty())
                        .map(stage -> Chip.of(stage, projection))
                        .toList(),
                projection.waitingOn().stream()
                        .map(stage -> waiting(stage, projection))
                        .toList(),
                projection.waitingSince());
    }

    private static Waiting waiting(StageName stage, ApplicationProjection projection) {
        Optional<StageReport> report = Optional.ofNullable(projection.reports().get(stage));
        return new Waiting(
                stage,
                report.flatMap(StageReport::assignee).map(Actor::name),
                report.filter(StageReport::overdue).isPresent());
    }
}
