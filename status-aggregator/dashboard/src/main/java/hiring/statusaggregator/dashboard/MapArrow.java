package hiring.statusaggregator.dashboard;

import hiring.choreography.process.StageName;
import hiring.statusaggregator.map.Evidence;
import hiring.statusaggregator.map.Evidence.Kind;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All reactions of one service to another, which are one line of a map.
 *
 * @param evidence one at least
 */
record MapArrow(StageName from, StageName to, List<Evidence> evidence) {

    private static final int MOST_WEIGHT = 4;

    private record Ends(StageName from, StageName to) {}

    /** Those of a map, the worst last: they are drawn over the others. */
    static List<MapArrow> of(List<Evidence> evidence) {
        Map<Ends, List<Evidence>> found = new LinkedHashMap<>();
        evidence.forEach(seen ->
                found.merge(new Ends(seen.reaction().from(), seen.reaction().to()), List.of(seen), MapArrow::both));
        return found.entrySet().stream()
                .map(entry -> new MapArrow(entry.getKey().from(), entry.getKey().to(), entry.getValue()))
                .sorted(Comparator.comparing(MapArrow::kind).reversed())
                .toList();
    }

    private static List<Evidence> both(List<Evidence> some, List<Evidence> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** The worst of it. */
    Kind kind() {
        return evidence.stream()
                .map(Evidence::kind)
                .min(Comparator.naturalOrder())
                .orElse(Kind.QUIET);
    }

    long times() {
        return evidence.stream().mapToLong(Evidence::times).sum();
    }

    long missing() {
        return evidence.stream().mapToLong(Evidence::missing).sum();
    }

    long undeclared() {
        return evidence.stream()
                .filter(seen -> seen.kind() == Kind.UNDECLARED)
                .mapToLong(Evidence::times)
                .sum();
    }

    /** How thick the line is, from 1 to 4: a step for each power of ten. */
    int weight() {
        int digits = Long.toString(times()).length();
        return Math.min(digits + (times() > 2 ? 1 : 0), MOST_WEIGHT);
    }
}
