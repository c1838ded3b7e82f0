package hiring.onsiteinterview.visit;

import com.fasterxml.jackson.core.type.TypeReference;
import hiring.choreography.database.JsonColumn;
import io.micronaut.core.annotation.Introspected;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A part of the day: some of the panel talk with the candidate about something.
 *
 * @param title for example {@code System design}
 * @param interviewers members of the panel
 */
@Introspected
public record Session(String title, Instant start, int durationMinutes, List<String> interviewers) {

    static final JsonColumn<List<Session>> COLUMN = new JsonColumn<>(new TypeReference<>() {});

    Instant end() {
        return start.plus(Duration.ofMinutes(durationMinutes));
    }

    /** Whether somebody would have to be in both at a time. */
    boolean collidesWith(Session other) {
        return start.isBefore(other.end())
                && other.start.isBefore(end())
                && interviewers.stream().anyMatch(other.interviewers::contains);
    }
}
