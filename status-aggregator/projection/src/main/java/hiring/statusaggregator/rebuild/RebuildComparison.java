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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares the current read model with the owners' logs, one range of applications at a time: first by checksum without locks,
 * then, only where the checksums differ, row by row with the rows locked. Events received since the logs were read are applied
 * first. The remaining differences are reported and, if requested, repaired in the same transaction. Each range is its own
 * transaction, so that the read model stays available for reads and events, and a crash leaves no range half repaired.
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

    /** Whether both sides of a range have the same checksum. */
    boolean isSame(ApplicationRange stretch) {
        return transactions.read(() -> {
            List<IncomingEvent> logged = shadow.read(stretch);
            return Checksum.of(shown.read(stretch), timeline.ids(stretch))
                    .equals(Checksum.of(StoredRow.allOf(fold(logged)), ids(logged)));
        });
    }

    /** Returns the remaining differences in a range, and repairs them if the rebuild takes over. */
    List<Difference> differences(ApplicationRange stretch, boolean takesOver) {
        List<IncomingEvent> logged = shadow.read(stretch);
        Set<ApplicationId> applications = new TreeSet<>(shown.applications(stretch));
        if (takesOver) {
            logged.forEach(incoming -> applications.add(incoming.event().application()));
        }
        Map<ApplicationId, ApplicationProjection> before = projections.lockOrCreate(applications);
        Map<String, IncomingEvent> received = byId(timeline.events(stretch));
        List<IncomingEvent> known = new ArrayList<>(logged);
        known.addAll(receivedSince(logged, received.values()));
        Map<ApplicationId, ApplicationProjection> rebuilt = fold(known);
        List<Difference> differences = Differences.between(
                new Differences.Side(shown.read(stretch), received.values()),
                new Differences.Side(StoredRow.allOf(rebuilt), known));
        if (takesOver && !differences.isEmpty()) {
            timeline.add(without(known, received.keySet()));
            timeline.remove(without(received.values(), byId(known).keySet()));
            projections.replace(before, rebuilt);
        }
        return differences;
    }

    /** The events received that are newer than the owner's log when it was read. */
    private static List<IncomingEvent> receivedSince(List<IncomingEvent> logged, Collection<IncomingEvent> received) {
        Map<String, Integer> highest = new TreeMap<>();
        logged.forEach(incoming ->
                highest.merge(line(incoming.event()), incoming.event().revision(), Math::max));
        return received.stream()
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
