package hiring.statusaggregator.status;

import hiring.choreography.event.Actor;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.projection.ApplicationProjection;
import hiring.statusaggregator.projection.Form;
import hiring.statusaggregator.projection.Overall;
import hiring.statusaggregator.projection.StageColumn;
import hiring.statusaggregator.projection.StageReport;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A row of {@code APPLICATION_STATUS}. A status is null where the table is blank.
 *
 * @param candidate first and last name
 * @param processVersion null until it is submitted
 * @param overall null until an event of the form is received
 * @param updatedAt the time of the latest event
 * @param waitingSince since when the longest pending stage has been pending; null if none is pending
 * @param waitingOn the stages that are pending
 * @param stages every stage of the process in its order, and after them any other that has reported
 */
@Introspected
record StatusView(
        ApplicationId applicationId,
        Optional<String> candidate,
        Optional<String> position,
        Optional<String> process,
        Optional<Integer> processVersion,
        Optional<Overall> overall,
        Optional<String> applicationStatus,
        Optional<String> phoneScreenStatus,
        Optional<String> onSiteInterviewStatus,
        Optional<String> backgroundCheckStatus,
        Optional<String> healthScreeningStatus,
        Optional<String> offerStatus,
        Instant updatedAt,
        Optional<Instant> waitingSince,
        List<StageName> waitingOn,
        List<Stage> stages) {

    /**
     * The latest report of a stage.
     *
     * @param status null where it is blank
     * @param revision 0 if it has not reported yet
     * @param since when the status was reached
     * @param actor who did it
     * @param assignee the person who works on it; null if it is unassigned
     * @param due the time by which it should be done; null unless it is PENDING
     * @param overdue whether it was still PENDING then
     */
    @Introspected
    record Stage(
            StageName stage,
            Optional<String> status,
            Optional<String> outcome,
            Optional<String> qualifier,
            int revision,
            Optional<Instant> since,
            Optional<String> actor,
            Optional<String> assignee,
            Optional<Instant> due,
            boolean overdue) {

        static Stage of(StageReport report) {
            return new Stage(
                    report.stage(),
                    report.status().cell(),
                    report.outcome(),
                    report.qualifier(),
                    report.revision(),
                    report.since(),
                    report.actor().map(Actor::name),
                    report.assignee().map(Actor::name),
                    report.due(),
                    report.overdue());
        }
    }

    static StatusView of(ApplicationProjection projection) {
        return new StatusView(
                projection.application(),
                projection.form().map(Form::candidate),
                projection.form().map(Form::position),
                projection.form().map(Form::processName),
                projection.process().map(ProcessTemplate::version),
                projection.overall(),
                projection.form().map(form -> form.status().name()),
                cell(StageColumn.PHONE_SCREEN, projection),
                cell(StageColumn.ON_SITE_INTERVIEW, projection),
                cell(StageColumn.BACKGROUND_CHECK, projection),
                cell(StageColumn.HEALTH_SCREENING, projection),
                cell(StageColumn.OFFER, projection),
                projection.updatedAt(),
                projection.waitingSince(),
                projection.waitingOn(),
                projection.stages().stream().map(Stage::of).toList());
    }

    private static Optional<String> cell(StageColumn column, ApplicationProjection projection) {
        return column.in(projection).cell();
    }
}
