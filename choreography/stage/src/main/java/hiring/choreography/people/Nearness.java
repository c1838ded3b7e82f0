package hiring.choreography.people;

import hiring.choreography.search.Folding;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How near the names of users are to a written name. */
final class Nearness {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_WORD = 3;

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
    List<DirectoryEntry> nearest(Collection<DirectoryEntry> entries, int most) {
        return entries.stream()
                .map(entry -> new Candidate(entry, distance(entry)))
                .filter(candidate -> candidate.distance().isPresent())
                .sorted(Comparator.comparingInt(
                        candidate -> candidate.distance().getAsInt()))
                .limit(most)
                .map(Candidate::entry)
                .toList();
    }

    /** Returns the number of typing errors; empty if there are too many. */
    private OptionalInt distance(DirectoryEntry entry) {
        return spellings(entry)
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

    /** Returns the names of a user, and the words in them. */
    private static Stream<String> spellings(DirectoryEntry entry) {
        return Stream.concat(Stream.of(entry.name()), entry.displayName().stream())
                .map(Folding::folded)
                .flatMap(name -> Stream.concat(
                        Stream.of(name),
                        BETWEEN_WORDS.splitAsStream(name).filter(word -> word.length() >= SHORTEST_WORD)));
    }
}
