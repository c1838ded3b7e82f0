package hiring.statusaggregator.owner;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.process.StageName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An appointment of the same person at the same time as another one, as an owner shows it to the user who asks.
 *
 * @param stage the stage that arranged it
 * @param application whose candidate is met
 * @param interviewer who has both appointments; empty if it is the candidate
 */
public record ScheduleConflict(
        StageName stage, long application, Optional<String> interviewer, Instant start, Instant end) {

    /** The conflicts of an owner's record; none if its stage has no appointments. */
    static List<ScheduleConflict> of(JsonNode record) {
        return StreamSupport.stream(record.path("conflicts").spliterator(), false)
                .flatMap(ScheduleConflict::read)
                .toList();
    }

    private static Stream<ScheduleConflict> read(JsonNode conflict) {
        Optional<Instant> start = JsonTime.of(conflict.path("start"));
        Optional<Instant> end = JsonTime.of(conflict.path("end"));
        return start.isPresent() && end.isPresent()
                ? Stream.of(new ScheduleConflict(
                        new StageName(conflict.path("stage").asText()),
                        conflict.path("applicationId").asLong(),
                        JsonText.of(conflict.path("interviewer")),
                        start.get(),
                        end.get()))
                : Stream.of();
    }
}
