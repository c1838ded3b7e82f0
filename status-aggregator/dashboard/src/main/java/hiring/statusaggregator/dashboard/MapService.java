package hiring.statusaggregator.dashboard;

import hiring.pages.Messages;
import hiring.statusaggregator.map.Choreography;
import hiring.statusaggregator.map.ServiceActivity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A service as the map shows it.
 *
 * @param activity its number of events, in words
 * @param isStill whether it has published no event
 * @param arrows from the services that it reacted to, or should have
 */
record MapService(String title, String activity, boolean isStill, List<MapArrow> arrows) {

    /** The services of a map in their columns. */
    static List<List<MapService>> columns(Choreography map, Messages messages) {
        return map.columns().stream()
                .map(column -> map.parts().stream()
                        .filter(part -> column.contains(part.service()))
                        .map(part -> of(part, map, messages))
                        .toList())
                .toList();
    }

    private static MapService of(ServiceActivity part, Choreography map, Messages messages) {
        return new MapService(
                messages.title(part.service()),
                activity(part, messages),
                part.events() == 0,
                MapArrow.to(part.service(), map.evidence()));
    }

    private static String activity(ServiceActivity part, Messages messages) {
        if (part.events() == 0) {
            return messages.of("map.still");
        }
        return Stream.of(
                        line("map.people", part.people(), messages),
                        line("map.reactions", part.reactions(), messages),
                        line("map.itself", part.itself(), messages))
                .flatMap(List::stream)
                .collect(Collectors.joining(" · "));
    }

    private static List<String> line(String key, long count, Messages messages) {
        return count == 0 ? List.of() : List.of(messages.of(key, count));
    }
}
