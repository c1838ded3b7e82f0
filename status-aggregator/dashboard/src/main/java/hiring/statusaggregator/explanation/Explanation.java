package hiring.statusaggregator.explanation;

import hiring.choreography.event.Actor;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.ApplicationStatus;
import hiring.choreography.journey.Party;
import hiring.choreography.process.StageName;
import hiring.pages.Messages;
import hiring.statusaggregator.projection.ApplicationProjection;
import hiring.statusaggregator.projection.MissingReport;
import hiring.statusaggregator.projection.StageReport;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Why an application is in its current state. The sentences contain no times: those are separate members.
 *
 * @param summary what it waits for, or why it no longer waits
 * @param waiting the stages that it waits for
 * @param owed the events that owners should have published by now and have not
 * @param next the stages that open once the pending ones have passed
 * @param outlook what comes next, in sentences
 * @param endings what would end it, in sentences
 * @param end what has ended it; null while it has not ended
 * @param decisionNeeded whether a person has to decide about an accepted offer, because the application has ended since
 */
@Introspected
public record Explanation(
        ApplicationId applicationId,
        String summary,
        List<Waiting> waiting,
        List<Owed> owed,
        List<StageName> next,
        List<String> outlook,
        List<String> endings,
        Optional<End> end,
        boolean decisionNeeded) {

    /** An explanation of a projection at a moment. */
    static Explanation of(
            ApplicationProjection projection, Optional<Withdrawal> withdrawal, Instant now, Messages messages) {
        ProcessState state = ProcessState.of(projection);
        List<Waiting> waiting = state.waiting().stream()
                .map(report -> Waiting.of(report, now, messages))
                .toList();
        NextSentences outlook = new NextSentences(state, messages);
        return new Explanation(
                projection.application(),
                new SummarySentences(state, waiting, withdrawal, messages).text(),
                waiting,
                Owed.of(state),
                state.turns().stream().flatMap(turn -> turn.stages().stream()).toList(),
                outlook.sentences(),
                outlook.endings(),
                End.of(state, withdrawal),
                state.needsDecision());
    }

    /**
     * A stage that the application waits for.
     *
     * @param title the stage's display name
     * @param assignee the person who works on it; null if it is unassigned
     * @param due the time by which it should be done; null if none was set
     * @param overdue whether that time has passed
     */
    @Introspected
    public record Waiting(
            StageName stage,
            String title,
            Optional<String> assignee,
            Optional<Instant> since,
            Optional<Instant> due,
            boolean overdue) {

        static Waiting of(StageReport report, Instant now, Messages messages) {
            return new Waiting(
                    report.stage(),
                    messages.title(report.stage()),
                    report.assignee().map(Actor::name),
                    report.since(),
                    report.due(),
                    report.overdue()
                            || report.due().filter(due -> !now.isBefore(due)).isPresent());
        }
    }

    /**
     * An event that an owner should have published and has not.
     *
     * @param stage the owner: a stage, or {@code application} until an event of the form is received
     * @param event the id of the missing event
     * @param expected the status that the rule derives for the stage; null if it is blank, or if the form is missing
     * @param reported the status that the stage reported last; null if it is blank, or if the form is missing
     */
    @Introspected
    public record Owed(StageName stage, String event, Optional<String> expected, Optional<String> reported) {

        static List<Owed> of(ProcessState state) {
            ApplicationProjection projection = state.projection();
            return projection.form().isEmpty()
                    ? List.of(form(projection))
                    : projection.missingReports().stream().map(Owed::of).toList();
        }

        private static Owed form(ApplicationProjection projection) {
            return new Owed(
                    StageName.APPLICATION,
                    projection.nextEventOf(StageName.APPLICATION),
                    Optional.empty(),
                    Optional.empty());
        }

        private static Owed of(MissingReport missing) {
            return new Owed(
                    missing.stage(),
                    missing.event(),
                    missing.expected().cell(),
                    missing.reported().cell());
        }
    }

    /**
     * What has ended the application.
     *
     * @param stage whose status ended it; {@code application} if it was withdrawn
     * @param status for example {@code WITHDRAWN} or {@code FAILED}
     * @param since when that status was reached; null if that is not known
     * @param actor who recorded it; null if that is not known
     * @param withdrawnBy on whose behalf it was withdrawn; null unless it was
     * @param reason why it was withdrawn; null unless it was
     * @param cancelled the stages that were cancelled by it
     */
    @Introspected
    public record End(
            StageName stage,
            String status,
            Optional<String> outcome,
            Optional<String> qualifier,
            Optional<Instant> since,
            Optional<String> actor,
            Optional<Party> withdrawnBy,
            Optional<String> reason,
            List<StageName> cancelled) {

        static Optional<End> of(ProcessState state, Optional<Withdrawal> withdrawal) {
            return state.isWithdrawn()
                    ? Optional.of(withdrawn(state, withdrawal))
                    : state.ends().stream().findFirst().map(report -> ended(state, report));
        }

        private static End withdrawn(ProcessState state, Optional<Withdrawal> withdrawal) {
            return new End(
                    StageName.APPLICATION,
                    ApplicationStatus.WITHDRAWN.name(),
                    Optional.empty(),
                    Optional.empty(),
                    withdrawal.map(Withdrawal::since),
                    withdrawal.map(Withdrawal::actor).map(Actor::name),
                    withdrawal.flatMap(Withdrawal::by),
                    withdrawal.flatMap(Withdrawal::reason),
                    state.cancelled());
        }

        private static End ended(ProcessState state, StageReport report) {
            return new End(
                    report.stage(),
                    report.status().name(),
                    report.outcome(),
                    report.qualifier(),
                    report.since(),
                    report.actor().map(Actor::name),
                    Optional.empty(),
                    Optional.empty(),
                    state.cancelled());
        }
    }
}
