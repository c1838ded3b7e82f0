package hiring.benchmarks.pages;

import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * A kind of request for a page.
 *
 * @param weight its relative frequency
 * @param path generates its path
 */
record PageRequest(String kind, int weight, Function<Random, String> path) {

    static PageRequest of(String kind, int weight, Function<Random, String> path) {
        return new PageRequest(kind, weight, path);
    }

    /** A request for one of the given paths. */
    static PageRequest oneOf(String kind, int weight, String... paths) {
        List<String> all = List.of(paths);
        return new PageRequest(kind, weight, random -> all.get(random.nextInt(all.size())));
    }
}
