package hiring.application;

import hiring.choreography.journey.ApplicationId;
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
    static final Remarks NONE = new Remarks(Optional.empty(), Optional.empty());

    private static final int MOST_NUMBERS = 50;

    /** A note alone. */
    public static Remarks noting(String note) {
        return new Remarks(Optional.empty(), Optional.of(note));
    }

    /**
     * Records that an application was accepted although it is a duplicate of others.
     *
     * @param others the applications that it duplicates; none if it is no duplicate
     * @param why the reason that was given
     */
    static Remarks override(List<ApplicationId> others, Optional<String> why) {
        return new Remarks(
                why,
                why.filter(said -> !others.isEmpty())
                        .map(said ->
                                "accepted although it is similar to application " + numbers(others) + ": " + said));
    }

    private static String numbers(List<ApplicationId> others) {
        String first =
                others.stream().limit(MOST_NUMBERS).map(ApplicationId::toString).collect(Collectors.joining(", "));
        int more = others.size() - MOST_NUMBERS;
        return more > 0 ? first + " and " + more + " more" : first;
    }
}
