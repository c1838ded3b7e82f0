package hiring.statusaggregator;

import hiring.choreography.event.Event;
import hiring.choreography.journey.ApplicationId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds where what is shown differs from what the owners' logs say. */
final class Differences {

    private Differences() {}

    /** An event that is in its owner's log, and was not heard. */
    static Difference missed(Event event) {
        return new Difference(
                event.application(),
                place(event),
                Optional.empty(),
                Optional.of(event.type().routingKey()));
    }

    /** An event that was heard, and is in no log. */
    static Difference inNoLog(Event event) {
        return new Difference(
                event.application(), place(event), Optional.of(event.type().routingKey()), Optional.empty());
    }

    private static String place(Event event) {
        return "event " + event.id();
    }

    /** Where rows differ. */
    static List<Difference> between(Collection<ShownRow> shown, Collection<ShownRow> rebuilt) {
        Map<ApplicationId, ShownRow> old = byApplication(shown);
        Map<ApplicationId, ShownRow> anew = byApplication(rebuilt);
        return Stream.concat(old.keySet().stream(), anew.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .flatMap(application -> between(rowOf(application, old), rowOf(application, anew)))
                .toList();
    }

    private static Stream<Difference> between(ShownRow old, ShownRow anew) {
        return Stream.concat(old.places().keySet().stream(), anew.places().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .filter(place -> !old.at(place).equals(anew.at(place)))
                .map(place -> new Difference(old.application(), place, old.at(place), anew.at(place)));
    }

    private static ShownRow rowOf(ApplicationId application, Map<ApplicationId, ShownRow> rows) {
        return rows.getOrDefault(application, new ShownRow(application, Map.of()));
    }

    private static Map<ApplicationId, ShownRow> byApplication(Collection<ShownRow> rows) {
        return rows.stream()
                .collect(Collectors.toMap(
                        ShownRow::application, Function.identity(), (one, other) -> one, TreeMap::new));
    }
}
