package hiring.statusaggregator.dashboard;

import hiring.choreography.process.StageName;
import hiring.pages.Messages;
import hiring.statusaggregator.dashboard.MapGrid.Spot;
import hiring.statusaggregator.map.Choreography;
import hiring.statusaggregator.map.Evidence.Kind;
import hiring.statusaggregator.map.ServiceActivity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A map as it is drawn, in pixels.
 *
 * @param top how far it reaches above 0
 */
record MapDrawing(int top, int width, int height, List<Box> boxes, List<Line> lines) {

    private static final int MARGIN = 4;
    private static final int LONGEST_TITLE = 21;
    private static final Duration JUST_NOW = Duration.ofSeconds(5);

    /**
     * A service.
     *
     * @param doings what it has done lately, a line each
     * @param isStill whether it has done nothing
     */
    record Box(int x, int y, String title, List<String> doings, boolean isStill) {}

    /**
     * A line from one service to another.
     *
     * @param isFresh whether something has just come along it
     */
    record Line(Kind kind, int weight, boolean isFresh, MapRoute route, String label) {

        private static final int SIGN = 7;
        private static final int AROUND = 16;

        /** How wide its label is, about. */
        int labelWidth() {
            return label.length() * SIGN + AROUND;
        }
    }

    static MapDrawing of(Choreography map, Messages messages) {
        List<MapArrow> arrows = MapArrow.of(map.evidence());
        MapGrid grid = new MapGrid(map.columns());
        MapRouting routing = new MapRouting(grid, arrows);
        return new MapDrawing(
                -routing.roomAbove() - MARGIN,
                grid.width() + 2 * MARGIN,
                routing.roomAbove() + grid.height() + routing.roomBelow() + 2 * MARGIN,
                map.parts().stream()
                        .map(part -> box(part, grid.spot(part.service()), messages))
                        .toList(),
                arrows.stream()
                        .map(arrow -> new Line(
                                arrow.kind(),
                                arrow.weight(),
                                isFresh(arrow, map.asOf()),
                                routing.route(arrow),
                                label(arrow, messages)))
                        .toList());
    }

    /** The part of the plane that is shown, as SVG writes it. */
    String view() {
        return -MARGIN + " " + top + " " + width + " " + height;
    }

    private static Box box(ServiceActivity part, Spot spot, Messages messages) {
        return new Box(spot.x(), spot.y(), title(part.service(), messages), doings(part, messages), part.events() == 0);
    }

    private static List<String> doings(ServiceActivity part, Messages messages) {
        return part.events() == 0
                ? List.of(messages.of("map.still"))
                : Stream.of(
                                line("map.people", part.people(), messages),
                                line("map.reactions", part.reactions(), messages),
                                line("map.itself", part.itself(), messages))
                        .flatMap(List::stream)
                        .toList();
    }

    private static List<String> line(String key, long count, Messages messages) {
        return count == 0 ? List.of() : List.of(messages.of(key, count));
    }

    private static String title(StageName service, Messages messages) {
        String title = messages.title(service);
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE - 1) + "…" : title;
    }

    private static boolean isFresh(MapArrow arrow, Instant now) {
        return arrow.evidence().stream()
                .flatMap(seen -> seen.last().stream())
                .anyMatch(last -> last.isAfter(now.minus(JUST_NOW)));
    }

    private static String label(MapArrow arrow, Messages messages) {
        return switch (arrow.kind()) {
            case UNDECLARED -> messages.of("map.label.UNDECLARED", arrow.undeclared());
            case MISSING -> messages.of("map.label.MISSING", arrow.missing());
            case SEEN -> messages.of("pipeline.count", arrow.times());
            case QUIET -> "";
        };
    }
}
