package hiring.statusaggregator.dashboard;

import hiring.choreography.event.EventType;
import hiring.pages.Messages;
import hiring.statusaggregator.feed.FeedPosition;
import hiring.statusaggregator.map.Choreography;
import hiring.statusaggregator.map.Evidence;
import hiring.statusaggregator.map.Window;
import io.micronaut.http.uri.UriBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The model of the choreography page.
 *
 * @param process the requested process; empty for all
 * @param place of the last change that the page is sure to show
 */
record MapPage(Messages messages, Viewer viewer, Choreography map, Optional<String> process, FeedPosition place) {

    static final String ADDRESS = "/choreography";
    static final String CHANGES = "/changes";

    /** The services from left to right, each column from top to bottom. */
    List<List<MapService>> columns() {
        return MapService.columns(map, messages);
    }

    /** The address that the page fetches changes from. */
    String changesAddress() {
        UriBuilder address = UriBuilder.of(ADDRESS + CHANGES)
                .queryParam("minutes", map.window().minutes());
        process.ifPresent(name -> address.queryParam("process", name));
        return address.toString();
    }

    /** A digest that differs if the page would look different. */
    String digest() {
        return Integer.toHexString(
                Objects.hash(map.columns(), map.parts(), map.evidence(), map.isWhole(), map.unknownCauses()));
    }

    boolean isEmpty() {
        return map.evidence().isEmpty() && map.parts().stream().allMatch(part -> part.events() == 0);
    }

    /** The summary of the map in a sentence. */
    String verdict() {
        if (map.undeclared() + map.missing() > 0) {
            return messages.of("map.verdict.odd", map.undeclared(), map.missing());
        }
        return messages.of("map.verdict.well", map.reactions(), map.window().minutes());
    }

    boolean isOdd() {
        return map.undeclared() + map.missing() > 0;
    }

    List<String> remarks() {
        return Stream.of(
                        map.isWhole() ? List.<String>of() : List.of(messages.of("map.bounded", map.applications())),
                        map.unknownCauses() == 0
                                ? List.<String>of()
                                : List.of(messages.of("map.unknown-causes", map.unknownCauses())))
                .flatMap(List::stream)
                .toList();
    }

    List<Window> windows() {
        return List.of(Window.values());
    }

    /** The kinds of lines, the usual first. */
    List<Evidence.Kind> legend() {
        return List.of(Evidence.Kind.SEEN, Evidence.Kind.QUIET, Evidence.Kind.MISSING, Evidence.Kind.UNDECLARED);
    }

    /** The display name of an event type, for example {@code Phone screen passed}. */
    String title(EventType type) {
        return messages.of(
                "map.event",
                messages.title(type.stage()),
                messages.term(type.verb().name()));
    }
}
