package hiring.backgroundcheck.view;

import hiring.backgroundcheck.file.Actions;
import hiring.backgroundcheck.file.Adjudication;
import hiring.backgroundcheck.file.CheckFile;
import hiring.backgroundcheck.file.CheckFiles;
import hiring.backgroundcheck.file.Order;
import hiring.backgroundcheck.file.ReportOnFile;
import hiring.backgroundcheck.file.Reports;
import hiring.backgroundcheck.packages.CheckPackages;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.stage.StageView;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Creates views of checks, reading their details in bulk. */
@Singleton
public final class CheckViews {

    private final CheckFiles files;
    private final Reports reports;
    private final CheckPackages packages;
    private final Clock clock;

    CheckViews(CheckFiles files, Reports reports, CheckPackages packages, Clock clock) {
        this.files = files;
        this.reports = reports;
        this.packages = packages;
        this.clock = clock;
    }

    /** Returns whether a user may see findings. */
    public static boolean showFindingsTo(Person person) {
        return person.is(Role.SCREENER, Role.HR);
    }

    /** Returns a user's view of one check. */
    public BackgroundCheckView view(StageRecord record, Person person) {
        return viewing(List.of(record), person).apply(record);
    }

    /** Returns a function to a user's views of the given checks. */
    public Function<StageRecord, BackgroundCheckView> viewing(List<StageRecord> records, Person person) {
        Map<Long, CheckFile> known = files.of(records);
        Optional<ReportContents> contents =
                showFindingsTo(person) ? Optional.of(ReportContents.read(reports, known.values())) : Optional.empty();
        Instant now = clock.instant();
        return record -> {
            long id = record.application().value();
            return view(record, known.getOrDefault(id, CheckFile.empty(id)), contents, now);
        };
    }

    private BackgroundCheckView view(
            StageRecord record, CheckFile file, Optional<ReportContents> contents, Instant now) {
        return new BackgroundCheckView(
                StageView.of(record, Actions.allowed(record, file, now)),
                Actions.detail(record, file, now).map(detail -> detail + missing(file, contents)),
                packageOf(file),
                file.consent().map(ConsentView::of),
                file.order().map(OrderView::of).map(order -> contents.isPresent() ? order : order.withoutInvitation()),
                file.report()
                        .map(report -> ReportView.of(
                                report,
                                contents.map(all -> all.findings(report)),
                                contents.map(all -> all.openItems(report)))),
                file.considered().map(ReportOnFile::adjudication).map(AdjudicationView::of));
    }

    /** Says why a report waits for a decision, to users who may see findings. */
    private static String missing(CheckFile file, Optional<ReportContents> contents) {
        return file.considered()
                .filter(report -> report.adjudication().state() == Adjudication.State.UNDECIDED)
                .flatMap(report -> contents.flatMap(all -> all.missing(report)))
                .map(text -> ": " + text)
                .orElse("");
    }

    private String packageOf(CheckFile file) {
        return file.order()
                .filter(order -> file.consentStands())
                .map(Order::packageName)
                .or(file::packageName)
                .orElseGet(packages::defaultName);
    }
}
