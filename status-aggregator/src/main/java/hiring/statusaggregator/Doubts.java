package hiring.statusaggregator;

import static java.util.stream.Collectors.groupingBy;

import hiring.choreography.event.Event;
import hiring.choreography.journey.ApplicationId;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the gaps. A picture that does not add up is doubted; one that still does not after the grace has a gap, its owners
 * are asked, and it is looked at again, ever less often, until it adds up.
 */
@Singleton
final class Doubts {

    private static final Logger LOG = LoggerFactory.getLogger(Doubts.class);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final DoubtTable doubts;
    private final GapTable gaps;
    private final MarkTable marks;
    private final Pictures pictures;
    private final Timeline timeline;
    private final Inquiry inquiry;
    private final GapSettings settings;
    private final Clock clock;

    Doubts(
            DoubtTable doubts,
            GapTable gaps,
            MarkTable marks,
            Pictures pictures,
            Timeline timeline,
            Inquiry inquiry,
            GapSettings settings,
            Clock clock) {
        this.doubts = doubts;
        this.gaps = gaps;
        this.marks = marks;
        this.pictures = pictures;
        this.timeline = timeline;
        this.inquiry = inquiry;
        this.settings = settings;
        this.clock = clock;
    }

    /** Doubts those of some pictures that do not add up; who calls has locked them. */
    void note(
            Connection connection,
            Map<ApplicationId, StatusPicture> before,
            Collection<StatusPicture> after,
            Map<ApplicationId, List<Event>> news) {
        raise(
                connection,
                after.stream()
                        .filter(picture -> Scrutiny.isDoubtful(
                                before.getOrDefault(picture.application(), picture),
                                picture,
                                news.getOrDefault(picture.application(), List.of())))
                        .map(StatusPicture::application)
                        .toList());
    }

    /** Doubts some applications. */
    void raise(Connection connection, Collection<ApplicationId> applications) {
        doubts.add(connection, applications, clock.instant().plus(settings.grace()));
    }

    /** The applications that it is time to look at. */
    List<ApplicationId> due(Connection connection, int most) {
        return doubts.due(connection, clock.instant(), most);
    }

    /**
     * Looks at some applications again, records their gaps, and asks the owners.
     *
     * @param isBusy whether an owner has events to hear, and may put its stage right without being asked
     */
    void review(Connection connection, List<ApplicationId> applications, Predicate<Gap> isBusy) {
        List<Long> ids = applications.stream().map(ApplicationId::value).toList();
        // pictures are locked before doubts are looked at, as the listener does
        Map<ApplicationId, StatusPicture> seen = pictures.lockOrMake(connection, applications);
        List<Gap> found = findGaps(connection, seen, ids);
        List<Gap> pressing = found.stream().filter(gap -> !isBusy.test(gap)).toList();
        record(connection, found, pressing, gaps.open(connection, ids));
        inquiry.ask(connection, pressing, seen);
        settle(connection, found, ids);
    }

    private List<Gap> findGaps(Connection connection, Map<ApplicationId, StatusPicture> seen, List<Long> ids) {
        var revisions = timeline.revisions(connection, ids);
        var known = marks.find(connection, ids);
        return seen.values().stream()
                .flatMap(picture -> Scrutiny.gaps(
                        picture,
                        new Heard(
                                picture.application(),
                                revisions.getOrDefault(picture.application(), Map.of()),
                                known.getOrDefault(picture.application(), Map.of())))
                        .stream())
                .toList();
    }

    private void record(Connection connection, List<Gap> found, List<Gap> pressing, List<GapTable.Row> open) {
        Instant now = clock.instant();
        List<GapTable.Row> again = new ArrayList<>();
        List<Gap> added = new ArrayList<>();
        for (Gap gap : pressing) {
            open.stream()
                    .filter(row -> row.gap().isAboutTheSameAs(gap))
                    .findFirst()
                    .ifPresentOrElse(row -> again.add(row.with(gap)), () -> added.add(gap));
        }
        added.forEach(gap -> LOG.warn("gap kind={} missing={}", gap.kind(), gap.missing()));
        gaps.add(connection, added, now);
        gaps.askedAgain(connection, again);
        gaps.repaired(
                connection,
                open.stream()
                        .filter(row -> found.stream().noneMatch(gap -> row.gap().isAboutTheSameAs(gap)))
                        .toList(),
                now);
    }

    /** Forgets the doubts that were for nothing, or are by now. */
    private void settle(Connection connection, List<Gap> found, List<Long> ids) {
        Map<ApplicationId, List<Gap>> left = found.stream().collect(groupingBy(Gap::application));
        List<Long> sound = ids.stream()
                .filter(id -> !left.containsKey(new ApplicationId(id)))
                .toList();
        doubts.remove(connection, sound);
        marks.remove(connection, sound);
        Map<ApplicationId, Instant> nextLooks = new HashMap<>();
        doubts.looks(connection, ids).forEach((application, looks) -> nextLooks.put(application, nextLook(looks)));
        doubts.putOff(connection, nextLooks);
    }

    private Instant nextLook(int looks) {
        Duration wait = settings.grace().multipliedBy(1L << Math.min(looks, 10));
        return clock.instant().plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }
}
