package hiring.backgroundcheck.adjudication;

import hiring.backgroundcheck.file.Actions;
import hiring.backgroundcheck.file.Adjudication;
import hiring.backgroundcheck.file.CheckFile;
import hiring.backgroundcheck.file.CheckFiles;
import hiring.backgroundcheck.file.FindingOnFile;
import hiring.backgroundcheck.file.ReportOnFile;
import hiring.backgroundcheck.file.Reports;
import hiring.backgroundcheck.order.OrderBook;
import hiring.backgroundcheck.waiting.WaitingPeriod;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.stage.Decision;
import hiring.choreography.stage.OutcomeChoice;
import hiring.choreography.stage.StageCommand;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.stage.StageService;
import hiring.choreography.web.InvalidFieldException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/**
 * Adjudicates reports that have to be considered. {@link Actions} says what is allowed when; each step is published, findings
 * never are.
 */
@Singleton
class AdjudicationService {

    private static final OutcomeChoice PASSED = OutcomeChoice.of("PASSED");

    private final StageService stage;
    private final CheckFiles files;
    private final Reports reports;
    private final OrderBook orders;
    private final WaitingPeriod waitingPeriod;
    private final Clock clock;

    AdjudicationService(
            StageService stage,
            CheckFiles files,
            Reports reports,
            OrderBook orders,
            WaitingPeriod waitingPeriod,
            Clock clock) {
        this.stage = stage;
        this.files = files;
        this.reports = reports;
        this.orders = orders;
        this.waitingPeriod = waitingPeriod;
        this.clock = clock;
    }

    @Transactional
    StageRecord engage(ApplicationId application, String reason, Person person) {
        return decide(application, Actions.ENGAGE, PASSED, Adjudication.State.ENGAGED, Optional.of(reason), person);
    }

    @Transactional
    StageRecord override(ApplicationId application, OverrideRequest request, Person person) {
        return decide(
                application,
                Actions.OVERRIDE,
                request.choice(),
                Adjudication.State.OVERRIDDEN,
                Optional.of(request.reason()),
                person);
    }

    @Transactional
    StageRecord adverse(ApplicationId application, AdverseRequest request, Person person) {
        OutcomeChoice failed =
                new OutcomeChoice("FAILED", Optional.of(request.given().orElseGet(() -> qualifier(application))));
        return decide(application, Actions.ADVERSE, failed, Adjudication.State.ADVERSE, request.privateNote(), person);
    }

    /** Called within a transaction: the outcome and the decision on the report are stored together. */
    private StageRecord decide(
            ApplicationId application,
            String action,
            OutcomeChoice choice,
            Adjudication.State decision,
            Optional<String> note,
            Person person) {
        StageRecord decided = stage.record(StageCommand.of(application, action, person), choice, note);
        files.of(decided)
                .considered()
                .ifPresent(report ->
                        reports.change(report.with(report.adjudication().decided(decision))));
        return decided;
    }

    StageRecord giveNotice(ApplicationId application, NoticeRequest request, Person person) {
        Optional<String> note = Optional.ofNullable(request.note());
        return step(application, Actions.PRE_ADVERSE, words("notice given", note), person, (file, report) -> {
            List<FindingOnFile> named = named(reports.findings(report.orderKey()), request.findings());
            Instant now = clock.instant();
            reports.change(report.with(report.adjudication().noticed(now, waitingPeriod.endFrom(now))), named);
        });
    }

    StageRecord dispute(ApplicationId application, String reason, Person person) {
        String note = words("disputed by the candidate", Optional.of(reason));
        return step(application, Actions.DISPUTE, note, person, (file, report) -> {
            reports.change(report.with(report.adjudication().disputed(clock.instant(), false)));
            orders.makeDue(file);
        });
    }

    StageRecord resolve(ApplicationId application, ResolutionRequest request, Person person) {
        String note = words("dispute resolved, " + request.resolution(), Optional.of(request.reason()));
        return step(application, Actions.RESOLVE_DISPUTE, note, person, (file, report) -> {
            switch (request.resolution()) {
                case FINDINGS_STAND -> change(report, before -> before.upheld(waitingPeriod.endFrom(clock.instant())));
                case FINDINGS_WRONG ->
                    reports.change(
                            report.with(report.adjudication().startedOver()),
                            named(reports.findings(report.orderKey()), List.of()));
            }
        });
    }

    private void change(ReportOnFile report, UnaryOperator<Adjudication> next) {
        reports.change(report.with(next.apply(report.adjudication())));
    }

    private StageRecord step(
            ApplicationId application,
            String action,
            String note,
            Person person,
            BiConsumer<CheckFile, ReportOnFile> own) {
        return stage.handle(StageCommand.of(application, action, person), record -> {
            CheckFile file = files.of(record);
            file.considered().ifPresent(report -> own.accept(file, report));
            return Decision.update(record).withNote(Optional.of(note));
        });
    }

    /** Returns the findings, those that the notice names marked. */
    private static List<FindingOnFile> named(List<FindingOnFile> known, List<String> ids) {
        List<String> allowed = known.stream().map(FindingOnFile::id).toList();
        ids.stream().filter(id -> !allowed.contains(id)).findFirst().ifPresent(unknown -> {
            throw InvalidFieldException.notOneOf("findings", unknown, allowed);
        });
        return known.stream()
                .map(one -> new FindingOnFile(one.finding(), ids.contains(one.id())))
                .toList();
    }

    /** Returns the qualifier of the notice's findings, all that other users may read of them. */
    private String qualifier(ApplicationId application) {
        List<String> qualifiers = files.of(application.value()).considered().stream()
                .flatMap(report -> reports.findings(report.orderKey()).stream())
                .filter(FindingOnFile::inNotice)
                .map(found -> found.finding().check().qualifier())
                .distinct()
                .toList();
        return qualifiers.size() == 1 ? qualifiers.get(0) : "OTHER";
    }

    private static String words(String what, Optional<String> note) {
        return note.map(text -> what + ": " + text).orElse(what);
    }
}
