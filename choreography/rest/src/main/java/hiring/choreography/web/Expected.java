package hiring.choreography.web;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is expected of a value of some type, in words and with an example. */
final class Expected {

    private static final String WHOLE = "is not a whole number, such as 7";
    private static final String DECIMAL =
            "is not a number, such as 1250.50: a point before the decimals, and nothing else";
    private static final String TRUTH = "is neither true nor false";
    private static final String UNKNOWN = "does not have the form that the API description shows";

    private static final Map<Class<?>, String> SENTENCES = Map.ofEntries(
            Map.entry(LocalDate.class, "is not a date, such as 2027-01-31"),
            Map.entry(LocalTime.class, "is not a time of day, such as 09:30"),
            Map.entry(OffsetDateTime.class, Moment.EXPECTED),
            Map.entry(Instant.class, Moment.EXPECTED),
            Map.entry(Duration.class, "is not a duration, such as PT45M"),
            Map.entry(BigDecimal.class, DECIMAL),
            Map.entry(Double.class, DECIMAL),
            Map.entry(double.class, DECIMAL),
            Map.entry(Integer.class, WHOLE),
            Map.entry(int.class, WHOLE),
            Map.entry(Long.class, WHOLE),
            Map.entry(long.class, WHOLE),
            Map.entry(Boolean.class, TRUTH),
            Map.entry(boolean.class, TRUTH),
            Map.entry(String.class, "is not a text, such as \"Ada\""));

    private static final Set<Class<?>> LISTS = Set.of(List.class, Set.class, Collection.class);

    private Expected() {}

    /** Returns what is wrong with a field that is none of a type's values, with those that are if they can be listed. */
    static FieldError error(String field, @Nullable Class<?> type) {
        if (type == null || !type.isEnum()) {
            return FieldError.of(field, of(type));
        }
        List<String> allowed =
                Stream.of(type.getEnumConstants()).map(String::valueOf).toList();
        return new FieldError(field, "is not one of " + String.join(", ", allowed), allowed);
    }

    /** Returns what is wrong with a value that cannot be read as a type. */
    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return UNKNOWN;
        }
        if (type.isArray() || LISTS.stream().anyMatch(list -> list.isAssignableFrom(type))) {
            return "is not a list, such as [\"a\", \"b\"]";
        }
        return SENTENCES.getOrDefault(type, UNKNOWN);
    }
}
