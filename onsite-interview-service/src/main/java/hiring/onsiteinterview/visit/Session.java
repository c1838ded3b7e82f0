package hiring.onsiteinterview.visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
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

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final TypeReference<List<Session>> SESSIONS = new TypeReference<>() {};

    Instant end() {
        return start.plus(Duration.ofMinutes(durationMinutes));
    }

    /** Whether somebody would have to be in both at a time. */
    boolean collidesWith(Session other) {
        return start.isBefore(other.end())
                && other.start.isBefore(end())
                && interviewers.stream().anyMatch(other.interviewers::contains);
    }

    static String write(List<Session> sessions) {
        try {
            return JSON.writeValueAsString(sessions);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("sessions that cannot be written", e);
        }
    }

    static List<Session> read(String json) {
        try {
            return JSON.readValue(json, SESSIONS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("sessions that cannot be read", e);
        }
    }
}
