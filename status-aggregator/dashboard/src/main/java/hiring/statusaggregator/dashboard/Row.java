package hiring.statusaggregator.dashboard;

import hiring.choreography.event.Actor;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.projection.Form;
import hiring.statusaggregator.projection.Overall;
import hiring.statusaggregator.projection.StageColumn;
import hiring.statusaggregator.projection.StageReport;
import hiring.statusaggregator.projection.StatusPicture;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An application in the table.
 *
 * @param candidate empty while nothing of the form was heard
 * @param stages those that have a column of their own
 * @param others those that have not
 */
record Row(
        long id,
        Optional<String> candidate,
        String position,
        Chip overall,
        Chip application,
        List<Chip> stages,
        List<Chip> others,
        List<Waiting> waiting,
        Optional<Instant> waitingSince) {

    /** A stage that holds it up, and whose work that is. */
    record Waiting(StageName stage, Optional<String> assignee, boolean overdue) {}

    static Row of(StatusPicture picture) {
        return new Row(
                picture.application().value(),
                picture.form().map(Form::candidate),
                picture.form().map(Form::position).orElse(""),
                Chip.of(picture.overall().map(Overall::name).orElse("")),
                Chip.of(picture.form().map(form -> form.status().name()).orElse("")),
                Arrays.stream(StageColumn.values())
                        .map(column -> Chip.of(column.stage(), picture))
                        .toList(),
                picture.stages().stream()
                        .map(StageReport::stage)
                        .filter(stage -> StageColumn.of(stage).isEmpty())
                        .map(stage -> Chip.of(stage, picture))
                        .toList(),
                picture.waitingOn().stream()
                        .map(stage -> waiting(stage, picture))
                        .toList(),
                picture.waitingSince());
    }

    private static Waiting waiting(StageName stage, StatusPicture picture) {
        Optional<StageReport> report = Optional.ofNullable(picture.reports().get(stage));
        return new Waiting(
                stage,
                report.flatMap(StageReport::assignee).map(Actor::name),
                report.filter(StageReport::overdue).isPresent());
    }
}
