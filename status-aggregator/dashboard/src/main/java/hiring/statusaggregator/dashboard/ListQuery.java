package hiring.statusaggregator.dashboard;

import static java.util.Objects.requireNonNull;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.listing.Listing;
import hiring.choreography.web.InvalidFieldException;
import hiring.choreography.web.QueryParameters;
import hiring.statusaggregator.projection.Overall;
import hiring.statusaggregator.status.StatusFilter;
import hiring.statusaggregator.status.StatusQuery;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.uri.UriBuilder;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which applications a page shows, and in which order. All of it is in the page's address, so that a link preserves it.
 *
 * @param given the query parameters that are not blank
 */
record ListQuery(Map<String, String> given) {

    static final String CURSOR = "cursor";
    static final String SORT = "sort";
    static final String ENDED = "ended";

    /** What has waited longest comes first unless another order is asked for. */
    static final String USUAL_SORT = "waiting-since";

    /** The number of rows on a page. */
    static final int ROWS = 50;

    private static final String OVERVIEW = "/";
    private static final List<String> NAMES = List.of(
            requireNonNull(Read.class.getAnnotation(QueryParameters.class)).value());

    /** Marks a route whose request is read by {@link ListQuery#of}. */
    @Retention(RetentionPolicy.RUNTIME)
    @QueryParameters({
        "q",
        "overall",
        "stage",
        "status",
        "position",
        "process",
        "assignee",
        "overdue",
        "unassigned",
        ENDED,
        SORT,
        CURSOR
    })
    @interface Read {}

    /** The query of a request. Submitted forms contain every field, also the blank ones, which are left out. */
    static ListQuery of(HttpRequest<?> request) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String name : NAMES) {
            Optional.ofNullable(request.getParameters().get(name))
                    .filter(text -> !text.isBlank())
                    .ifPresent(text -> given.put(name, text));
        }
        return new ListQuery(given);
    }

    /** The value of a parameter; an empty text if it is not given. */
    String value(String name) {
        return given.getOrDefault(name, "");
    }

    boolean is(String name, String value) {
        return value(name).equals(value);
    }

    /** Whether new applications come last, and this is the first page. */
    boolean isOpenAtTheEnd() {
        return (sort().equals(USUAL_SORT) || is(SORT, "id")) && value(CURSOR).isEmpty();
    }

    /** The order of the list. */
    String sort() {
        return given.getOrDefault(SORT, USUAL_SORT);
    }

    /** Whether applications that have ended are left out, which they are unless the query may ask for one. */
    boolean isFolded() {
        return Stream.of(ENDED, "q", "overall", "stage")
                .allMatch(name -> value(name).isEmpty());
    }

    /** Whether one of some parameters is given. */
    boolean hasAny(List<String> names) {
        return names.stream().anyMatch(given::containsKey);
    }

    /** Whether it filters the list. */
    boolean isNarrow() {
        return given.keySet().stream().anyMatch(name -> !name.equals(SORT) && !name.equals(CURSOR));
    }

    /** With another value, from the first page on. */
    ListQuery with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(given);
        changed.remove(CURSOR);
        changed.put(name, value);
        return new ListQuery(changed);
    }

    /** With no value, from the first page on. */
    ListQuery without(String... names) {
        Map<String, String> changed = new LinkedHashMap<>(given);
        changed.remove(CURSOR);
        Arrays.asList(names).forEach(changed::remove);
        return new ListQuery(changed);
    }

    /** The address of the overview with it. */
    String address() {
        return addressAt(OVERVIEW);
    }

    /** The address of another resource with the same query. */
    String addressAt(String path) {
        UriBuilder address = UriBuilder.of(path);
        given.forEach(address::queryParam);
        return address.toString();
    }

    /** @throws InvalidFieldException if a filter, the order or the cursor is not valid */
    Listing listing() {
        return Listing.of(filter().conditions(), StatusQuery.ORDERS, sort(), given.get(CURSOR), ROWS);
    }

    /** @throws InvalidFieldException if it is not a valid filter */
    StatusFilter filter() {
        return new StatusFilter(
                constant(Overall.class, "overall"),
                given.get("stage"),
                constant(StageStatus.class, "status"),
                given.get("position"),
                given.get("process"),
                given.get("q"),
                given.get("assignee"),
                marked("overdue"),
                marked("unassigned"),
                isFolded() ? Boolean.FALSE : marked(ENDED));
    }

    private @Nullable Boolean marked(String name) {
        String word = given.get(name);
        if (word != null && !word.equals("true")) {
            throw InvalidFieldException.notOneOf(name, word, List.of("true"));
        }
        return word == null ? null : Boolean.TRUE;
    }

    private <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
        String word = given.get(name);
        if (word == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(word))
                .findFirst()
                .orElseThrow(() -> InvalidFieldException.notOneOf(
                        name,
                        word,
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
    }
}
