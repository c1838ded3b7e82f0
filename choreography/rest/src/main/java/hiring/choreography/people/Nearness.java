package hiring.choreography.people;

import hiring.choreography.search.Folding;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How near the names of users are to a written name. */
final class Nearness {

    /** One typing error for so many letters, rounded. */
    private static final int LETTERS_PER_ERROR = 3;

    private final String written;

    private Nearness(String written) {
        this.written = written;
    }

    static Nearness to(String name) {
        return new Nearness(Folding.folded(name));
    }

    private record Candidate(DirectoryEntry entry, OptionalInt distance) {}

    /** Returns the nearest users, those with the fewest typing errors first. */
    List<DirectoryEntry> nearest(Stream<FoldedEntry> users, int most) {
        return users.map(user -> new Candidate(user.entry(), distance(user)))
                .filter(candidate -> candidate.distance().isPresent())
                .sorted(Comparator.comparingInt(
                        candidate -> candidate.distance().getAsInt()))
                .limit(most)
                .map(Candidate::entry)
                .toList();
    }

    /** Returns the number of typing errors; empty if there are too many. */
    private OptionalInt distance(FoldedEntry user) {
        return user.spellings().stream()
                .flatMapToInt(spelling -> distance(spelling).stream())
                .min();
    }

    private OptionalInt distance(String spelling) {
        int most = (Math.min(written.length(), spelling.length()) + 1) / LETTERS_PER_ERROR;
        if (Math.abs(written.length() - spelling.length()) > most) {
            return OptionalInt.empty();
        }
        return IntStream.of(EditDistance.between(written, spelling))
                .filter(errors -> errors <= most)
                .findFirst();
    }
}
