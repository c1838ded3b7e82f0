package hiring.statusaggregator.gap;

import hiring.choreography.event.Event;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.projection.ApplicationProjection;
import hiring.statusaggregator.projection.ProjectionRepository;
import hiring.statusaggregator.projection.Timeline;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the gaps. A projection that is inconsistent becomes a suspect; if it is still inconsistent after the grace period, it
 * has a gap, and its owners are asked, less and less often, until it is consistent.
 */
@Singleton
public final class GapDetector {

    private static final Logger LOG = LoggerFactory.getLogger(GapDetector.class);

    private final SuspectTable detector;
    private final GapTable gaps;
    private final MarkTable marks;
    private final ProjectionRepository projections;
    private final Timeline timeline;
    private final RepairRequester inquiry;
    private final GapSettings settings;
    private final Clock clock;

    GapDetector(
            SuspectTable detector,
            GapTable gaps,
            MarkTable marks,
            ProjectionRepository projections,
            Timeline timeline,
            RepairRequester inquiry,
            GapSettings settings,
            Clock clock) {
        this.detector = detector;
        this.gaps = gaps;
        this.marks = marks;
        this.projections = projections;
        this.timeline = timeline;
        this.inquiry = inquiry;
        this.settings = settings;
        this.clock = clock;
    }

    /** Marks the inconsistent ones among some projections as suspects; the caller has locked them. */
    public void note(
            Map<ApplicationId, ApplicationProjection> before,
            Collection<ApplicationProjection> after,
            Map<ApplicationId, List<Event>> news) {
        raise(after.stream()
                .filter(projection -> ConsistencyCheck.isSuspect(
                        before.getOrDefault(projection.application(), projection),
                        projection,
                        news.getOrDefault(projection.application(), List.of())))
                .map(ApplicationProjection::application)
                .toList());
    }

    /** Marks applications as suspects. */
    void raise(Collection<ApplicationId> applications) {
        detector.add(applications, clock.instant().plus(settings.grace()));
    }

    /** The suspects that are due for a check. */
    List<ApplicationId> due(int most) {
        return detector.due(clock.instant(), most);
    }

    /**
     * Checks some applications again, records their gaps, and asks the owners.
     *
     * @param busy owners with events in their queues, which may repair their stage without being asked
     */
    void review(List<ApplicationId> applications, Set<StageName> busy) {
        List<Long> ids = applications.stream().map(ApplicationId::value).toList();
        // lock projections before reading suspects, in the same order as the listener
        Map<ApplicationId, ApplicationProjection> seen = projections.lockOrCreate(applications);
        Map<ApplicationId, Integer> looks = detector.looks(ids);
        List<Gap> found = findGaps(seen, ids);
        List<Gap> pressing = found.stream()
                .filter(gap -> gap.kind() == Gap.Kind.MISSED || !busy.contains(gap.owner()))
                .toList();
        inquiry.ask(record(found, pressing, gaps.open(ids), looks), seen);
        settle(found, looks.keySet());
    }

    private List<Gap> findGaps(Map<ApplicationId, ApplicationProjection> seen, List<Long> ids) {
        var revisions = timeline.revisions(ids);
        var known = marks.find(ids);
        return seen.values().stream()
                .flatMap(projection -> ConsistencyCheck.gaps(
                        projection,
                        new ReceivedRevisions(
                                projection.application(),
                                revisions.getOrDefault(projection.application(), Map.of()),
                                known.getOrDefault(projection.application(), Map.of())))
                        .stream())
                .toList();
    }

    /** Records the gaps found, and returns those that owners are to be asked about now. */
    private List<Gap> record(
            List<Gap> found, List<Gap> pressing, List<GapTable.Row> open, Map<ApplicationId, Integer> looks) {
        Instant now = clock.instant();
        List<GapTable.Row> again = new ArrayList<>();
        List<Gap> added = new ArrayList<>();
        for (Gap gap : pressing) {
            open.stream()
                    .filter(row -> row.gap().isAboutTheSameAs(gap))
                    .findFirst()
                    .ifPresentOrElse(row -> again.add(row.with(gap)), () -> added.add(gap));
        }
        again.removeIf(row -> !isTimeToAskAgain(looks.getOrDefault(row.gap().application(), 0)));
        added.forEach(gap -> LOG.warn("gap kind={} missing={}", gap.kind(), gap.missing()));
        gaps.add(added, now);
        gaps.askedAgain(again);
        gaps.repaired(
                open.stream()
                        .filter(row -> found.stream().noneMatch(gap -> row.gap().isAboutTheSameAs(gap)))
                        .toList(),
                now);
        return Stream.concat(added.stream(), again.stream().map(GapTable.Row::gap))
                .toList();
    }

    /** A check is cheap and a request is not: an owner that is down would find all requests in its queue when it returns. */
    private static boolean isTimeToAskAgain(int looks) {
        return looks == 1 || looks == 3 || looks % 6 == 0;
    }

    /** Removes the suspects that have turned out consistent, and postpones the next check of the others. */
    private void settle(List<Gap> found, Set<ApplicationId> suspects) {
        Set<ApplicationId> left = found.stream().map(Gap::application).collect(Collectors.toSet());
        List<Long> consistent = suspects.stream()
                .filter(application -> !left.contains(application))
                .map(ApplicationId::value)
                .toList();
        detector.remove(consistent);
        marks.remove(consistent);
        detector.putOff(left, clock.instant().plus(settings.grace()));
    }
}
