package hiring.choreography.longpoll;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The versions of a resource that a client knows (RFC 9110, section 13.1.2).
 *
 * @param isAny whether the client wants no version at all ({@code *})
 * @param tags their entity tags; compared weakly, so that it does not matter whether they are weak
 */
record NoneMatch(boolean isAny, Set<String> tags) {

    static final String HEADER = "If-None-Match";

    private static final Pattern TAG = Pattern.compile("\"[^\"]*\"");

    /** Reads all header fields of that name. What is no entity tag is ignored. */
    static NoneMatch of(List<String> headers) {
        return new NoneMatch(
                headers.stream().anyMatch(header -> header.strip().equals("*")),
                headers.stream()
                        .flatMap(header -> TAG.matcher(header).results())
                        .map(MatchResult::group)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Returns what the client does not know.
     *
     * @throws NotModifiedException if it does
     */
    <V> V requireOther(Representation<V> found) {
        if (matches(found.tag())) {
            throw new NotModifiedException();
        }
        return found.body();
    }

    /** Whether the client knows the version that has this entity tag. */
    boolean matches(String tag) {
        return isAny || tags.contains(tag);
    }
}
