package hiring.application;

import hiring.application.duplicate.Duplicate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the history says about a change, and no event does.
 *
 * @param reason why, where the change itself requires no reason
 */
public record Remarks(Optional<String> reason, Optional<String> note) {

    /** No remarks. */
    public static final Remarks NONE = new Remarks(Optional.empty(), Optional.empty());

    private static final int MOST_NUMBERS = 50;

    /** These remarks, their note preceded by another. */
    public Remarks following(String before) {
        return new Remarks(
                reason, Optional.of(note.map(said -> before + "; " + said).orElse(before)));
    }

    /**
     * Records that an application was accepted although it is a duplicate of others.
     *
     * @param others the applications that it duplicates; none if it is no duplicate
     * @param why the reason that was given
     */
    static Remarks override(List<Duplicate> others, Optional<String> why) {
        return others.isEmpty()
                ? new Remarks(why, Optional.empty())
                : why.map(said -> accepting(named(others), said)).orElse(NONE);
    }

    /**
     * Records that an application was accepted although it is a duplicate.
     *
     * @param others what it duplicates, for example {@code line 9}
     */
    public static Remarks accepting(String others, String why) {
        return new Remarks(Optional.of(why), Optional.of("accepted although it is similar to " + others + ": " + why));
    }

    /** Names applications, for example {@code application 3, 4}; the first ones if there are many. */
    public static String named(List<Duplicate> others) {
        String first = others.stream()
                .limit(MOST_NUMBERS)
                .map(other -> other.applicationId().toString())
                .collect(Collectors.joining(", "));
        int more = others.size() - MOST_NUMBERS;
        return "application " + (more > 0 ? first + " and " + more + " more" : first);
    }
}
