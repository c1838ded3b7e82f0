package hiring.choreography.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param field the way to it, for example {@code stages.offer.after}
 * @param allowed the values that would do, where they can be listed
 */
@Introspected
public record FieldError(
        String field,
        String message,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> allowed) {

    static FieldError of(String field, String message) {
        return new FieldError(field, message, List.of());
    }
}
