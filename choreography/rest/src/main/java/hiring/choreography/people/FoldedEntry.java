package hiring.choreography.people;

import hiring.choreography.search.Folding;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A user with their names as a search compares them. They are folded when the directory is read, and not by every request.
 *
 * @param names the folded name and display name
 * @param spellings the folded names and the words in them
 */
record FoldedEntry(DirectoryEntry entry, List<String> names, List<String> spellings) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_WORD = 3;

    static FoldedEntry of(DirectoryEntry entry) {
        List<String> names = Stream.concat(Stream.of(entry.name()), entry.displayName().stream())
                .map(Folding::folded)
                .toList();
        return new FoldedEntry(
                entry, names, names.stream().flatMap(FoldedEntry::spellings).toList());
    }

    private static Stream<String> spellings(String name) {
        return Stream.concat(
                Stream.of(name), BETWEEN_WORDS.splitAsStream(name).filter(word -> word.length() >= SHORTEST_WORD));
    }

    /** Returns whether a folded text is a part of one of the names. */
    boolean contains(String folded) {
        return names.stream().anyMatch(name -> name.contains(folded));
    }
}
