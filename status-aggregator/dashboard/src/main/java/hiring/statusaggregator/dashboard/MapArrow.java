package hiring.statusaggregator.dashboard;

import hiring.choreography.process.StageName;
import hiring.pages.Messages;
import hiring.statusaggregator.map.Evidence;
import hiring.statusaggregator.map.Evidence.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All reactions of one service to another, drawn as one line of the map.
 *
 * @param from the service of the causes
 * @param evidence at least one
 */
record MapArrow(StageName from, List<Evidence> evidence) {

    private static final int MOST_WEIGHT = 4;
    private static final Duration JUST_NOW = Duration.ofSeconds(5);

    /** The arrows that point to a service, the worst first. */
    static List<MapArrow> to(StageName service, List<Evidence> evidence) {
        return evidence.stream()
                .filter(seen -> seen.reaction().to().equals(service))
                .collect(Collectors.groupingBy(seen -> seen.reaction().from(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new MapArrow(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(MapArrow::kind))
                .toList();
    }

    /** The worst kind among its evidence. */
    Kind kind() {
        return evidence.stream()
                .map(Evidence::kind)
                .min(Comparator.naturalOrder())
                .orElse(Kind.QUIET);
    }

    /** How thick the line is, from 1 to 4: a step for each power of ten. */
    int weight() {
        int digits = Long.toString(times()).length();
        return Math.min(digits + (times() > 2 ? 1 : 0), MOST_WEIGHT);
    }

    /** Whether a reaction took place in the seconds before a moment. */
    boolean isFresh(Instant now) {
        return evidence.stream()
                .flatMap(seen -> seen.last().stream())
                .anyMatch(last -> last.isAfter(now.minus(JUST_NOW)));
    }

    /** The line's label: words or a number. */
    String label(Messages messages) {
        return switch (kind()) {
            case UNDECLARED -> messages.of("map.label.UNDECLARED", undeclared());
            case MISSING ->
                messages.of(
                        "map.label.MISSING",
                        evidence.stream().mapToLong(Evidence::missing).sum());
            case SEEN -> messages.of("pipeline.count", times());
            case QUIET -> messages.of("map.kind.QUIET");
        };
    }

    private long times() {
        return evidence.stream().mapToLong(Evidence::times).sum();
    }

    private long undeclared() {
        return evidence.stream()
                .filter(seen -> seen.kind() == Kind.UNDECLARED)
                .mapToLong(Evidence::times)
                .sum();
    }
}
