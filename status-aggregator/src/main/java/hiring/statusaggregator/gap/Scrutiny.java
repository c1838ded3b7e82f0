package hiring.statusaggregator.gap;

import hiring.choreography.event.Event;
import hiring.choreography.journey.ApplicationFact;
import hiring.choreography.journey.Journey;
import hiring.choreography.journey.StageFact;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.journey.StatusRule;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.picture.StatusPicture;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Tells whether a picture adds up: whether every event that must exist was heard, and whether every stage has reported what
 * the rule makes of the facts. Only one who is bound to everything can tell.
 */
final class Scrutiny {

    private Scrutiny() {}

    /** What does not add up. */
    static List<Gap> gaps(StatusPicture picture, Heard heard) {
        return Stream.concat(missed(heard), stalled(picture)).toList();
    }

    /**
     * Whether a picture may not add up once some events were taken in: cheaper than {@link #gaps}, and suspicious of events
     * that only came out of their order.
     */
    static boolean isDoubtful(StatusPicture before, StatusPicture after, Collection<Event> news) {
        return after.form().isEmpty() || stalled(after).findAny().isPresent() || leavesAHole(before, news);
    }

    private static boolean leavesAHole(StatusPicture before, Collection<Event> news) {
        Map<StageName, SortedSet<Integer>> revisions = new TreeMap<>();
        news.forEach(event -> revisions
                .computeIfAbsent(event.type().stage(), owner -> new TreeSet<>())
                .add(event.revision()));
        return revisions.entrySet().stream().anyMatch(heard -> {
            int known = before.revisionOf(heard.getKey());
            SortedSet<Integer> later = heard.getValue().tailSet(known + 1);
            return !later.isEmpty() && later.last() - known != later.size();
        });
    }

    private static Stream<Gap> missed(Heard heard) {
        return heard.owners().stream()
                .filter(owner -> !heard.missing(owner).isEmpty())
                .map(owner -> new Gap(
                        heard.application(),
                        owner,
                        Gap.Kind.MISSED,
                        heard.missing(owner),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Stream<Gap> stalled(StatusPicture picture) {
        Journey journey = journey(picture);
        return picture.process().stream()
                .flatMap(process -> process.stages().keySet().stream())
                .flatMap(stage -> stalled(stage, StatusRule.statusOf(stage, journey), picture).stream());
    }

    private static Optional<Gap> stalled(StageName stage, StageStatus expected, StatusPicture picture) {
        StageStatus reported = picture.statusOf(stage);
        if (expected == reported) {
            return Optional.empty();
        }
        String owed = picture.application() + "/" + stage + "/" + (picture.revisionOf(stage) + 1);
        return Optional.of(new Gap(
                picture.application(), stage, Gap.Kind.STALLED, owed, Optional.of(expected), Optional.of(reported)));
    }

    /** The facts among what was reported. */
    private static Journey journey(StatusPicture picture) {
        Optional<ApplicationFact> form = picture.form()
                .map(known -> new ApplicationFact(known.revision(), known.status(), known.process(), Optional.empty()));
        Map<StageName, StageFact> facts = new TreeMap<>();
        picture.reports().forEach((stage, report) -> facts.put(stage, report.fact()));
        return new Journey(form, facts);
    }
}
