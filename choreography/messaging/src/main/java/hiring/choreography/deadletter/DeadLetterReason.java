package hiring.choreography.deadletter;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import hiring.choreography.database.SqlErrorSummary;
import hiring.choreography.event.MalformedEventException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reason why a message could not be handled, safe to show and to log. The messages of exceptions quote data, a candidate's
 * name for example; the reason names only the exception's type and where it was thrown.
 */
final class DeadLetterReason {

    private static final int LONGEST = 300;
    private static final String OURS = "hiring.";

    private DeadLetterReason() {}

    static String of(RuntimeException failure) {
        return KeptText.of(words(failure), LONGEST);
    }

    private static String words(RuntimeException failure) {
        if (failure instanceof MalformedEventException malformed) {
            return malformed.getMessage() + placeInJson(malformed);
        }
        return SqlErrorSummary.in(failure).orElseGet(() -> kindAndPlace(innermost(failure)));
    }

    private static String placeInJson(MalformedEventException malformed) {
        return Optional.ofNullable(malformed.getCause())
                .filter(JsonProcessingException.class::isInstance)
                .map(JsonProcessingException.class::cast)
                .map(json -> member(json) + line(json))
                .orElse("");
    }

    private static String member(JsonProcessingException json) {
        String path = json instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(JsonMappingException.Reference::getFieldName)
                        .filter(name -> name != null)
                        .collect(Collectors.joining("."))
                : "";
        return path.isEmpty() ? "" : ", at " + path;
    }

    private static String line(JsonProcessingException json) {
        JsonLocation location = json.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : ", line " + location.getLineNr() + " column " + location.getColumnNr();
    }

    private static Throwable innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String kindAndPlace(Throwable failure) {
        String place = Stream.of(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> " in " + frame.getClassName() + ":" + frame.getLineNumber())
                .orElse("");
        return failure.getClass().getName() + place;
    }
}
