package hiring.statusaggregator.rebuild;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import hiring.choreography.database.Transactions;
import hiring.choreography.event.Event;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.listener.IncomingEvent;
import hiring.statusaggregator.projection.ApplicationProjection;
import hiring.statusaggregator.projection.ApplicationRange;
import hiring.statusaggregator.projection.ProjectionRepository;
import hiring.statusaggregator.projection.Timeline;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares what is shown with what the owners' logs say, a stretch of applications at a time: by checksum, without locking
 * anything, and only where that differs row by row, with the rows locked. Events that were heard since the logs were read
 * are taken in first. What differs even then is reported and, if that was asked for, replaced in the same transaction: each
 * stretch at once, so that the projection can be read and painted all the while, and a crash leaves no half of it.
 */
@Singleton
final class RebuildComparison {

    private final ShadowTimeline shadow;
    private final Timeline timeline;
    private final ProjectionRepository projections;
    private final StoredRows shown;
    private final Transactions transactions;

    RebuildComparison(
            ShadowTimeline shadow,
            Timeline timeline,
            ProjectionRepository projections,
            StoredRows shown,
            Transactions transactions) {
        this.shadow = shadow;
        this.timeline = timeline;
        this.projections = projections;
        this.shown = shown;
        this.transactions = transactions;
    }

    /** Whether a stretch reads the same, by checksum. */
    boolean isSame(ApplicationRange stretch) {
        return transactions.read(connection -> {
            List<IncomingEvent> logged = shadow.read(connection, stretch);
            return Checksum.of(shown.read(connection, stretch), timeline.ids(connection, stretch))
                    .equals(Checksum.of(StoredRow.allOf(fold(logged)), ids(logged)));
        });
    }

    /** What differs in a stretch, for good; and makes it the same, if it is to be taken over. */
    List<Difference> differences(Connection connection, ApplicationRange stretch, boolean takesOver) {
        List<IncomingEvent> logged = shadow.read(connection, stretch);
        Set<ApplicationId> applications = new TreeSet<>(shown.applications(connection, stretch));
        if (takesOver) {
            logged.forEach(incoming -> applications.add(incoming.event().application()));
        }
        Map<ApplicationId, ApplicationProjection> before = projections.lockOrCreate(connection, applications);
        Map<String, IncomingEvent> heard = byId(timeline.events(connection, stretch));
        List<IncomingEvent> known = new ArrayList<>(logged);
        known.addAll(heardSince(logged, heard.values()));
        Map<ApplicationId, ApplicationProjection> rebuilt = fold(known);
        List<Difference> differences = Differences.between(
                new Differences.Side(shown.read(connection, stretch), heard.values()),
                new Differences.Side(StoredRow.allOf(rebuilt), known));
        if (takesOver && !differences.isEmpty()) {
            timeline.add(connection, without(known, heard.keySet()));
            timeline.remove(connection, without(heard.values(), byId(known).keySet()));
            projections.replace(connection, before, rebuilt);
        }
        return differences;
    }

    /** An owner's event that is newer than what its log held when it was read. */
    private static List<IncomingEvent> heardSince(List<IncomingEvent> logged, Collection<IncomingEvent> heard) {
        Map<String, Integer> highest = new TreeMap<>();
        logged.forEach(incoming ->
                highest.merge(line(incoming.event()), incoming.event().revision(), Math::max));
        return heard.stream()
                .filter(incoming -> incoming.event().revision() > highest.getOrDefault(line(incoming.event()), 0))
                .toList();
    }

    private static String line(Event event) {
        return event.application() + "/" + event.type().stage();
    }

    private static List<IncomingEvent> without(Collection<IncomingEvent> events, Set<String> ids) {
        return events.stream()
                .filter(incoming -> !ids.contains(incoming.event().id()))
                .toList();
    }

    private static Map<String, IncomingEvent> byId(Collection<IncomingEvent> events) {
        return events.stream().collect(toMap(incoming -> incoming.event().id(), incoming -> incoming));
    }

    private static List<String> ids(List<IncomingEvent> events) {
        return events.stream().map(incoming -> incoming.event().id()).toList();
    }

    private static Map<ApplicationId, ApplicationProjection> fold(List<IncomingEvent> events) {
        Map<ApplicationId, ApplicationProjection> projections = new TreeMap<>();
        events.stream()
                .map(IncomingEvent::event)
                .collect(groupingBy(Event::application))
                .forEach((application, news) -> projections.put(
                        application, ApplicationProjection.empty(application).applyAll(news)));
        return projections;
    }
}
