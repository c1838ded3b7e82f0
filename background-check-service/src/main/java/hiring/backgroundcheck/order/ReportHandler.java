package hiring.backgroundcheck.order;

import hiring.backgroundcheck.file.Adjudication;
import hiring.backgroundcheck.file.CheckFile;
import hiring.backgroundcheck.file.CheckFiles;
import hiring.backgroundcheck.file.FindingOnFile;
import hiring.backgroundcheck.file.Order;
import hiring.backgroundcheck.file.Orders;
import hiring.backgroundcheck.file.ReportOnFile;
import hiring.backgroundcheck.file.Reports;
import hiring.backgroundcheck.file.Revision;
import hiring.backgroundcheck.provider.Progress;
import hiring.backgroundcheck.provider.Report;
import hiring.backgroundcheck.waiting.WaitingPeriod;
import hiring.choreography.event.Actor;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.stage.Decision;
import hiring.choreography.stage.OutcomeChoice;
import hiring.choreography.stage.StageCommand;
import hiring.choreography.stage.StageService;
import hiring.choreography.web.ActionNotAllowedException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Processes the provider's answers: a report that is clear passes the check, one to be considered waits for a person, and a
 * revised one is compared with the adjudication so far. The provider never fails a check.
 */
@Singleton
class ReportHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ReportHandler.class);
    private static final Actor PROVIDER = new Actor("background-check-provider");

    private final CheckFiles files;
    private final Orders orders;
    private final Reports reports;
    private final StageService stage;
    private final WaitingPeriod waitingPeriod;
    private final Clock clock;

    ReportHandler(
            CheckFiles files,
            Orders orders,
            Reports reports,
            StageService stage,
            WaitingPeriod waitingPeriod,
            Clock clock) {
        this.files = files;
        this.orders = orders;
        this.reports = reports;
        this.stage = stage;
        this.waitingPeriod = waitingPeriod;
        this.clock = clock;
    }

    /**
     * Processes an answer.
     *
     * @param file as it was before the call
     * @return whether the answer still applied to the file
     */
    boolean take(Order order, CheckFile file, Progress progress) {
        try {
            if (progress instanceof Progress.Complete complete) {
                complete(order, file, complete.report());
            } else if (progress instanceof Progress.Disputed) {
                disputed(order, file);
            } else if (progress instanceof Progress.Cancelled) {
                cancelled(order, file);
            }
            return true;
        } catch (ActionNotAllowedException | OrderSupersededException e) {
            LOG.info("the provider's answer came too late, order={}", order.idempotencyKey());
            return false;
        }
    }

    private void complete(Order order, CheckFile file, Report report) {
        if (report.result() == Report.Result.CLEAR) {
            clear(order, file);
        } else if (file.considered().isEmpty()) {
            first(order, file, report);
        } else {
            again(order, file, file.considered().get(), report);
        }
    }

    /** Passes the check and stores the report, or does neither. */
    @Transactional
    void clear(Order order, CheckFile file) {
        stage.record(reportOn(order), OutcomeChoice.of("PASSED"), Optional.of("the report is clear"));
        requireUnchanged(order, file);
        ReportOnFile report = ReportOnFile.received(order.idempotencyKey(), Report.CLEAR, clock.instant());
        if (file.report().isEmpty()) {
            reports.add(report, List.of(), List.of());
        } else {
            reports.change(report, List.of(), List.of());
        }
    }

    private void first(Order order, CheckFile file, Report report) {
        publishUpdate(order, file, "the report is to be considered", () -> {
            ReportOnFile received = ReportOnFile.received(order.idempotencyKey(), report, clock.instant());
            reports.add(
                    received,
                    report.findings().stream()
                            .map(finding -> new FindingOnFile(finding, false))
                            .toList(),
                    report.openItems());
        });
    }

    /** Only other findings change the adjudication; other open items merely have to be shown. */
    private void again(Order order, CheckFile file, ReportOnFile before, Report report) {
        List<FindingOnFile> known = reports.findings(order.idempotencyKey());
        if (!Revision.isNone(known, report.findings())) {
            revise(
                    order,
                    file,
                    report,
                    Revision.of(
                            before.adjudication(), known, report.findings(), waitingPeriod.endFrom(clock.instant())));
        } else if (before.adjudication().disputedWithProvider()) {
            Adjudication upheld = before.adjudication().upheld(waitingPeriod.endFrom(clock.instant()));
            publishUpdate(
                    order,
                    file,
                    "the provider stands by its report",
                    () -> reports.change(before.with(upheld), known, report.openItems()));
        } else if (!Set.copyOf(reports.openItems(order.idempotencyKey())).equals(Set.copyOf(report.openItems()))) {
            revise(order, file, report, new Revision(before.adjudication(), known));
        }
    }

    private void revise(Order order, CheckFile file, Report report, Revision revision) {
        file.considered()
                .map(before -> before.revised(revision, clock.instant()))
                .ifPresent(revised -> publishUpdate(
                        order,
                        file,
                        "the report was revised",
                        () -> reports.change(revised, revision.findings(), report.openItems())));
    }

    private void disputed(Order order, CheckFile file) {
        file.considered()
                .filter(report -> !report.adjudication().disputedWithProvider())
                .ifPresent(report -> publishUpdate(
                        order,
                        file,
                        "the candidate disputes the report with the provider",
                        () -> reports.change(report.with(report.adjudication().disputed(clock.instant(), true)))));
    }

    private void cancelled(Order order, CheckFile file) {
        publishUpdate(
                order,
                file,
                "the provider has cancelled the order",
                () -> orders.rewrite(order.idempotencyKey(), Order::cancelled));
    }

    /** Stores a change and publishes an update, without revealing findings. */
    private void publishUpdate(Order order, CheckFile file, String note, Runnable change) {
        stage.handle(reportOn(order), record -> {
            requireUnchanged(order, file);
            change.run();
            return Decision.update(record).withNote(Optional.of(note));
        });
    }

    private static StageCommand reportOn(Order order) {
        return StageCommand.reportedBy(PROVIDER, new ApplicationId(order.applicationId()));
    }

    /**
     * During the call to the provider a user may have recorded an outcome and reopened the check, which creates another order,
     * or decided on the report. Checked under the check's lock, so that nothing can change afterwards.
     */
    private void requireUnchanged(Order order, CheckFile before) {
        CheckFile now = files.of(order.applicationId());
        boolean isTheSame = now.consentStands()
                && now.order().map(Order::number).equals(Optional.of(order.number()))
                && now.report().equals(before.report());
        if (!isTheSame) {
            throw new OrderSupersededException(order);
        }
    }
}
