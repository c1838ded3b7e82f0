package hiring.statusaggregator.rebuild;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import hiring.choreography.event.Event;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.listener.IncomingEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the differences between the current read model and the owners' logs. */
final class Differences {

    private static final Set<String> NONE = Set.of();

    private Differences() {}

    /** One side of the comparison: rows, and the events that they are derived from. */
    record Side(Map<ApplicationId, StoredRow> rows, Map<ApplicationId, Set<String>> events) {

        Side(Collection<StoredRow> rows, Collection<IncomingEvent> events) {
            this(
                    rows.stream().collect(toMap(StoredRow::application, Function.identity())),
                    events.stream()
                            .map(IncomingEvent::event)
                            .collect(groupingBy(Event::application, mapping(Event::id, toSet()))));
        }

        Set<String> eventsOf(ApplicationId application) {
            return events.getOrDefault(application, NONE);
        }

        Map<String, String> placesOf(ApplicationId application) {
            return Optional.ofNullable(rows.get(application))
                    .map(StoredRow::places)
                    .orElse(Map.of());
        }
    }

    /** The differences between two sides. */
    static List<Difference> between(Side shown, Side rebuilt) {
        Set<ApplicationId> applications = new TreeSet<>(shown.rows().keySet());
        applications.addAll(rebuilt.rows().keySet());
        return applications.stream()
                .flatMap(application -> between(application, shown, rebuilt))
                .toList();
    }

    private static Stream<Difference> between(ApplicationId application, Side shown, Side rebuilt) {
        Set<String> received = shown.eventsOf(application);
        Set<String> logged = rebuilt.eventsOf(application);
        // an application that one side has no events of is one difference, not a hundred
        if (received.isEmpty() || logged.isEmpty()) {
            return received.equals(logged)
                    ? Stream.empty()
                    : Stream.of(new Difference(application, "application", count(received), count(logged)));
        }
        return Stream.of(
                        only(logged, received).map(id -> event(application, id, false)),
                        only(received, logged).map(id -> event(application, id, true)),
                        places(application, shown.placesOf(application), rebuilt.placesOf(application)))
                .flatMap(Function.identity());
    }

    private static Stream<String> only(Set<String> some, Set<String> others) {
        return some.stream().filter(id -> !others.contains(id)).sorted();
    }

    private static Difference event(ApplicationId application, String id, boolean isShown) {
        Optional<String> there = Optional.of("announced");
        return new Difference(
                application, "event " + id, isShown ? there : Optional.empty(), isShown ? Optional.empty() : there);
    }

    private static Stream<Difference> places(
            ApplicationId application, Map<String, String> shown, Map<String, String> rebuilt) {
        Map<String, String> all = new TreeMap<>(shown);
        all.putAll(rebuilt);
        return all.keySet().stream()
                .filter(place -> !Optional.ofNullable(shown.get(place)).equals(Optional.ofNullable(rebuilt.get(place))))
                .map(place -> new Difference(
                        application,
                        place,
                        Optional.ofNullable(shown.get(place)),
                        Optional.ofNullable(rebuilt.get(place))));
    }

    private static Optional<String> count(Set<String> events) {
        return events.isEmpty() ? Optional.empty() : Optional.of(events.size() + " events");
    }
}
