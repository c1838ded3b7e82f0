package hiring.statusaggregator.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.event.EventType;
import hiring.choreography.event.Verb;
import hiring.choreography.process.StageName;
import hiring.pages.Messages;
import hiring.statusaggregator.map.Choreography;
import hiring.statusaggregator.map.Evidence;
import hiring.statusaggregator.map.Reaction;
import hiring.statusaggregator.map.ServiceActivity;
import hiring.statusaggregator.map.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whoever reacts to whomever, the map can be drawn. */
class MapRoutingProperties {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private static final List<Evidence.Kind> KINDS = List.of(Evidence.Kind.values());

    @Property(tries = 200)
    void everything_that_is_drawn_is_within_the_picture(@ForAll long seed) {
        MapDrawing drawing = drawing(new Random(seed));

        assertThat(drawing.lines()).allSatisfy(line -> {
            assertThat(line.route().y() - 10).isGreaterThanOrEqualTo(drawing.top());
            assertThat(line.route().y() + 10).isLessThanOrEqualTo(drawing.top() + drawing.height());
            assertThat(line.route().x()).isBetween(0, drawing.width());
        });
    }

    @Property(tries = 200)
    void no_label_that_goes_around_lies_upon_another(@ForAll long seed) {
        MapDrawing drawing = drawing(new Random(seed));
        List<MapDrawing.Line> around = drawing.lines().stream()
                .filter(line -> line.route().y() < 0 || line.route().y() > lowest(drawing))
                .toList();

        assertThat(around)
                .allSatisfy(line -> assertThat(around)
                        .filteredOn(other -> !other.equals(line)
                                && other.route().y() == line.route().y())
                        .allMatch(other ->
                                Math.abs(other.route().x() - line.route().x()) >= 16));
    }

    private static int lowest(MapDrawing drawing) {
        return drawing.boxes().stream().mapToInt(MapDrawing.Box::y).max().orElse(0) + MapGrid.BOX_HEIGHT;
    }

    private static MapDrawing drawing(Random random) {
        List<List<StageName>> columns = new ArrayList<>();
        columns.add(List.of(StageName.APPLICATION));
        int width = 1 + random.nextInt(6);
        for (int column = 0; column < width; column++) {
            int at = column;
            columns.add(IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(row -> new StageName("stage-" + at + "-" + row))
                    .toList());
        }
        List<StageName> services = columns.stream().flatMap(List::stream).toList();
        List<Evidence> evidence = services.stream()
                .flatMap(from -> services.stream()
                        .filter(to -> !to.equals(from))
                        .map(to -> new Reaction(
                                new EventType(from, from.isApplication() ? Verb.SUBMITTED : Verb.PASSED),
                                new EventType(to, Verb.OPENED))))
                .filter(reaction -> random.nextInt(3) == 0)
                .map(reaction -> new Evidence(
                        reaction,
                        KINDS.get(random.nextInt(KINDS.size())),
                        random.nextInt(2_000),
                        Optional.of(NOW),
                        1,
                        List.of()))
                .toList();
        return MapDrawing.of(
                new Choreography(
                        Window.FIVE_MINUTES,
                        NOW,
                        NOW,
                        1,
                        true,
                        List.of(),
                        columns,
                        services.stream()
                                .map(service -> new ServiceActivity(service, 1, 2, 3))
                                .toList(),
                        evidence,
                        0),
                new Messages());
    }
}
