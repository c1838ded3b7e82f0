package hiring.benchmarks.pages;

import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * A kind of page that people ask for.
 *
 * @param weight how often it is asked for
 * @param path what somebody asks for
 */
record Question(String kind, int weight, Function<Random, String> path) {

    static Question of(String kind, int weight, Function<Random, String> path) {
        return new Question(kind, weight, path);
    }

    /** One of some paths. */
    static Question oneOf(String kind, int weight, String... paths) {
        List<String> all = List.of(paths);
        return new Question(kind, weight, random -> all.get(random.nextInt(all.size())));
    }
}
