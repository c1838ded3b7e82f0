package hiring.statusaggregator.projection;

import hiring.choreography.database.Timestamps;
import hiring.choreography.event.ApplicationData;
import hiring.choreography.event.Event;
import hiring.choreography.event.StageData;
import hiring.choreography.journey.ApplicationFact;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.ApplicationStatus;
import hiring.choreography.journey.Journey;
import hiring.choreography.journey.StageFact;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.journey.StatusRule;
import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where one application stands, as reported by its owners. The report with the highest revision of each owner holds, so the
 * projection does not depend on the order or number of deliveries.
 *
 * @param form the newest state of the form; empty until one is received
 * @param reports the newest report received from each stage, whether or not the process has that stage
 * @param updatedAt the latest time of any event received, independent of their order
 * @param submittedAt when it first was SUBMITTED: the earliest time of any event received that says so; empty if none does
 */
public record ApplicationProjection(
        ApplicationId application,
        Optional<Form> form,
        Map<StageName, StageReport> reports,
        Instant updatedAt,
        Optional<Instant> submittedAt) {

    /** Sorts the reports by stage. */
    public ApplicationProjection {
        reports = Collections.unmodifiableMap(new TreeMap<>(reports));
    }

    /** The projection of an application without any events. */
    public static ApplicationProjection empty(ApplicationId application) {
        return new ApplicationProjection(application, Optional.empty(), Map.of(), Instant.EPOCH, Optional.empty());
    }

    /** Applies an event to this projection. */
    public ApplicationProjection apply(Event event) {
        ApplicationProjection dated = datedAtLeast(Timestamps.kept(event.time()));
        return event.data() instanceof ApplicationData data
                ? dated.submittedBy(event, data).apply(Form.of(event, data))
                : dated.apply(StageReport.of(event, (StageData) event.data()));
    }

    /** Applies events to this projection. */
    public ApplicationProjection applyAll(Collection<Event> events) {
        ApplicationProjection result = this;
        for (Event event : events) {
            result = result.apply(event);
        }
        return result;
    }

    private ApplicationProjection apply(Form received) {
        boolean news = form.map(known -> known.revision() < received.revision()).orElse(true);
        return news
                ? new ApplicationProjection(application, Optional.of(received), reports, updatedAt, submittedAt)
                : this;
    }

    private ApplicationProjection apply(StageReport received) {
        return with(List.of(reportOf(received.stage()).and(received)));
    }

    private ApplicationProjection submittedBy(Event event, ApplicationData data) {
        Instant time = Timestamps.kept(event.time());
        boolean news = data.status() == ApplicationStatus.SUBMITTED
                && submittedAt.filter(known -> !time.isBefore(known)).isEmpty();
        return news ? new ApplicationProjection(application, form, reports, updatedAt, Optional.of(time)) : this;
    }

    private ApplicationProjection datedAtLeast(Instant time) {
        return time.isAfter(updatedAt)
                ? new ApplicationProjection(application, form, reports, time, submittedAt)
                : this;
    }

    /** Returns this projection with the reports of some stages replaced. */
    ApplicationProjection with(Collection<StageReport> others) {
        Map<StageName, StageReport> merged = new TreeMap<>(reports);
        others.forEach(report -> merged.put(report.stage(), report));
        return new ApplicationProjection(application, form, merged, updatedAt, submittedAt);
    }

    /** The template that the application was submitted with. */
    public Optional<ProcessTemplate> process() {
        return form.flatMap(Form::process);
    }

    /** The stages of the process in its order, including those that have not reported yet, and then any others. */
    public List<StageReport> stages() {
        Set<StageName> names = new LinkedHashSet<>();
        process().ifPresent(process -> names.addAll(process.stages().keySet()));
        names.addAll(reports.keySet());
        return names.stream().map(this::reportOf).toList();
    }

    /** The latest report of a stage; revision 0 if there is none yet. */
    public StageReport reportOf(StageName stage) {
        return Optional.ofNullable(reports.get(stage)).orElseGet(() -> StageReport.notYetFrom(stage));
    }

    /** The highest revision received from an owner, a stage or the form; 0 if there is none. */
    public int revisionOf(StageName owner) {
        return owner.isApplication()
                ? form.map(Form::revision).orElse(0)
                : reportOf(owner).revision();
    }

    /** The owners that have reported: the form and stages. */
    public List<StageName> owners() {
        return Stream.concat(Stream.of(StageName.APPLICATION), reports.keySet().stream())
                .filter(owner -> revisionOf(owner) > 0)
                .toList();
    }

    /** The id of the next event of an owner. */
    public String nextEventOf(StageName owner) {
        return application + "/" + owner + "/" + (revisionOf(owner) + 1);
    }

    /** The facts among the reports. */
    public Journey journey() {
        Optional<ApplicationFact> fact = form.map(
                known -> new ApplicationFact(known.revision(), known.status(), known.process(), Optional.empty()));
        Map<StageName, StageFact> facts = new TreeMap<>();
        reports.forEach((stage, report) -> facts.put(stage, report.fact()));
        return new Journey(fact, facts);
    }

    /** The stages of the process that have not reported the status that the rule derives from the facts, in its order. */
    public List<MissingReport> missingReports() {
        Journey journey = journey();
        return process().stream()
                .flatMap(process -> process.stages().keySet().stream())
                .filter(stage -> StatusRule.statusOf(stage, journey) != statusOf(stage))
                .map(stage -> new MissingReport(
                        stage, nextEventOf(stage), StatusRule.statusOf(stage, journey), statusOf(stage)))
                .toList();
    }

    /** The status in a stage's column. The reports of a stage outside the process do not matter. */
    public StageStatus statusOf(StageName stage) {
        boolean excluded = process().filter(process -> !process.contains(stage)).isPresent();
        return excluded ? StageStatus.NOT_APPLICABLE : reportOf(stage).status();
    }

    /** The overall status of the application; empty until an event of the form is received. */
    public Optional<Overall> overall() {
        return form.map(known -> switch (known.status()) {
            case DRAFT -> Overall.DRAFT;
            case WITHDRAWN -> Overall.WITHDRAWN;
            case SUBMITTED -> known.process().map(this::standing).orElse(Overall.IN_PROGRESS);
        });
    }

    private Overall standing(ProcessTemplate process) {
        List<StageStatus> statuses =
                process.stages().keySet().stream().map(this::statusOf).toList();
        if (statuses.stream().anyMatch(StageStatus::endsTheApplication)) {
            return Overall.NOT_HIRED;
        }
        return statuses.stream().allMatch(StageStatus::isPassed) ? Overall.HIRED : Overall.IN_PROGRESS;
    }

    /**
     * When it was hired, not hired or withdrawn, by the clock of the service that caused it; empty while it is none of these,
     * and if a stage has not reported the time.
     */
    public Optional<Instant> endedAt() {
        return overall().flatMap(standing -> switch (standing) {
            case DRAFT, IN_PROGRESS -> Optional.empty();
            case HIRED -> reached(StageStatus::isPassed).max(Instant::compareTo);
            case NOT_HIRED -> reached(StageStatus::endsTheApplication).min(Instant::compareTo);
            case WITHDRAWN -> form.flatMap(Form::withdrawnAt);
        });
    }

    private Stream<Instant> reached(Predicate<StageStatus> statuses) {
        return process().stream()
                .flatMap(process -> process.stages().keySet().stream())
                .map(this::reportOf)
                .filter(report -> statuses.test(report.status()))
                .flatMap(report -> report.since().stream());
    }

    /** The stages that the application waits for. */
    public List<StageName> waitingOn() {
        return pending().stream().map(StageReport::stage).toList();
    }

    /** Since when the longest pending of them has been pending. */
    public Optional<Instant> waitingSince() {
        return pending().stream().flatMap(report -> report.since().stream()).min(Instant::compareTo);
    }

    /** The reports of the stages that the application waits for. */
    public List<StageReport> pending() {
        return stages().stream()
                .filter(report -> statusOf(report.stage()) == StageStatus.PENDING)
                .toList();
    }
}
