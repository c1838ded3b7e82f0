package hiring.onsiteinterview.visit;

import com.fasterxml.jackson.core.type.TypeReference;
import hiring.choreography.database.JsonConverter;
import hiring.choreography.event.AppointmentData;
import hiring.choreography.text.Identifier;
import hiring.onsiteinterview.panel.Panel;
import hiring.onsiteinterview.panel.PanelMember;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A part of the day: members of the panel talk with the candidate about a topic.
 *
 * @param title for example {@code System design}
 * @param interviewers members of the panel
 */
@Introspected
public record Session(String title, Instant start, int durationMinutes, List<String> interviewers) {

    /** Converts the column of sessions. */
    @Singleton
    static final class Sessions extends JsonConverter<List<Session>> {
        Sessions() {
            super(new TypeReference<>() {});
        }
    }

    /** This session, with its interviewers spelled as their panel spells them. */
    Session of(Panel panel) {
        List<String> spelled = interviewers.stream()
                .map(name -> panel.member(name).map(PanelMember::interviewer).orElse(name))
                .toList();
        return new Session(title, start, durationMinutes, spelled);
    }

    Instant end() {
        return start.plus(Duration.ofMinutes(durationMinutes));
    }

    /** Returns whether an interviewer would have to be in both at the same time. */
    boolean collidesWith(Session other) {
        return start.isBefore(other.end())
                && other.start.isBefore(end())
                && interviewers.stream().anyMatch(other::has);
    }

    AppointmentData appointment() {
        return new AppointmentData(start, end(), interviewers);
    }

    boolean has(String interviewer) {
        return interviewers.stream().anyMatch(name -> Identifier.areSame(name, interviewer));
    }
}
