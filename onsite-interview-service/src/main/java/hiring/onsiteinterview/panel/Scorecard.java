package hiring.onsiteinterview.panel;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an interviewer thought.
 *
 * @param time when it was submitted
 */
@Introspected
record Scorecard(
        String interviewer,
        Instant time,
        List<Rating> ratings,
        Recommendation recommendation,
        Optional<String> notes) {}
