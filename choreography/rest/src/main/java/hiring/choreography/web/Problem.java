package hiring.choreography.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An error as RFC 9457 has it, {@code application/problem+json}.
 *
 * @param type {@code urn:hiring:problem:<name>}; the names are listed in docs/api.md
 * @param title the same for every problem of the type
 * @param status the HTTP status
 * @param detail what is wrong this time
 * @param errors the fields at fault
 * @param state the status that stood in the way, on a 409
 * @param more what else a service has to say of it, by the names of the members
 */
@Introspected
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem")
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        List<FieldError> errors,
        @JsonUnwrapped Optional<State> state,
        @JsonAnyGetter Map<String, Object> more) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * The status that stood in the way.
     *
     * @param currentStatus null where it is blank
     * @param cause why the application has ended, if it has
     */
    @Introspected
    public record State(
            @JsonInclude(JsonInclude.Include.ALWAYS) Optional<String> currentStatus,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<String> allowedActions,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> cause) {}

    /**
     * A problem of a type.
     *
     * @param name the last part of the type
     * @param title the same for every problem of the type
     */
    public static Problem of(int status, String name, String title) {
        return new Problem("urn:hiring:problem:" + name, title, status, title, List.of(), Optional.empty(), Map.of());
    }

    /** This problem with what is wrong this time. */
    public Problem saying(String what) {
        return new Problem(type, title, status, what, errors, state, more);
    }

    /** This problem with the fields at fault. */
    public Problem withErrors(List<FieldError> found) {
        return new Problem(type, title, status, detail, found, state, more);
    }

    /** This problem with the status that stood in the way. */
    public Problem withState(State inTheWay) {
        return new Problem(type, title, status, detail, errors, Optional.of(inTheWay), more);
    }

    /** This problem with a member that only this service's problems have. */
    public Problem with(String member, Object value) {
        Map<String, Object> members = new LinkedHashMap<>(more);
        members.put(member, value);
        return new Problem(type, title, status, detail, errors, state, members);
    }

    static Problem notFound(String what) {
        return of(404, "not-found", "The resource was not found").saying(what);
    }

    static Problem invalid(List<FieldError> errors) {
        FieldError first = errors.get(0);
        return of(400, "invalid-request", "The request is invalid")
                .saying(first.field() + ": " + first.message())
                .withErrors(errors);
    }
}
