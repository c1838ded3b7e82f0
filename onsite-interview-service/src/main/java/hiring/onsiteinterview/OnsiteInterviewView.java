package hiring.onsiteinterview;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import hiring.choreography.stage.StageView;
import hiring.choreography.web.Versioned;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An on-site interview as its people see it.
 *
 * @param appointment null until a visit was arranged
 */
@Introspected
record OnsiteInterviewView(@JsonUnwrapped StageView stage, Optional<Arranged> appointment) implements Versioned {

    @Override
    public int revision() {
        return stage.revision();
    }

    /** The visit, once it is arranged. */
    @Introspected
    record Arranged(Instant start, int durationMinutes, String location, List<String> interviewers) {

        static Arranged of(Visit visit) {
            return new Arranged(
                    visit.start(),
                    visit.durationMinutes(),
                    visit.location(),
                    List.of(visit.interviewers().split(",", -1)));
        }
    }
}
