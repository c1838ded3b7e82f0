package hiring.statusaggregator.gap;

import hiring.choreography.event.Event;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.projection.Pictures;
import hiring.statusaggregator.projection.StatusPicture;
import hiring.statusaggregator.projection.Timeline;
import jakarta.inject.Singleton;
import java.sql.Connection;
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
 * Finds the gaps. A picture that does not add up is doubted; one that still does not after the grace has a gap, and its
 * owners are asked, ever less often, until it adds up.
 */
@Singleton
public final class Doubts {

    private static final Logger LOG = LoggerFactory.getLogger(Doubts.class);

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
    public void note(
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
     * @param busy owners that have events to hear, and may put their stage right without being asked
     */
    void review(Connection connection, List<ApplicationId> applications, Set<StageName> busy) {
        List<Long> ids = applications.stream().map(ApplicationId::value).toList();
        // pictures are locked before doubts are looked at, as the listener does
        Map<ApplicationId, StatusPicture> seen = pictures.lockOrMake(connection, applications);
        Map<ApplicationId, Integer> looks = doubts.looks(connection, ids);
        List<Gap> found = findGaps(connection, seen, ids);
        List<Gap> pressing = found.stream()
                .filter(gap -> gap.kind() == Gap.Kind.MISSED || !busy.contains(gap.owner()))
                .toList();
        inquiry.ask(connection, record(connection, found, pressing, gaps.open(connection, ids), looks), seen);
        settle(connection, found, looks.keySet());
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

    /** Records what was found, and tells which of it is to be asked for now. */
    private List<Gap> record(
            Connection connection,
            List<Gap> found,
            List<Gap> pressing,
            List<GapTable.Row> open,
            Map<ApplicationId, Integer> looks) {
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
        gaps.add(connection, added, now);
        gaps.askedAgain(connection, again);
        gaps.repaired(
                connection,
                open.stream()
                        .filter(row -> found.stream().noneMatch(gap -> row.gap().isAboutTheSameAs(gap)))
                        .toList(),
                now);
        return Stream.concat(added.stream(), again.stream().map(GapTable.Row::gap))
                .toList();
    }

    /** To look costs little, and to ask much: an owner that is down would find all that was asked of it meanwhile. */
    private static boolean isTimeToAskAgain(int looks) {
        return looks == 1 || looks == 3 || looks % 6 == 0;
    }

    /** Forgets the doubts that were for nothing, or are by now, and puts the next look at the others off. */
    private void settle(Connection connection, List<Gap> found, Set<ApplicationId> doubted) {
        Set<ApplicationId> left = found.stream().map(Gap::application).collect(Collectors.toSet());
        List<Long> sound = doubted.stream()
                .filter(application -> !left.contains(application))
                .map(ApplicationId::value)
                .toList();
        doubts.remove(connection, sound);
        marks.remove(connection, sound);
        doubts.putOff(connection, left, clock.instant().plus(settings.grace()));
    }
}
