package hiring.phonescreen;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an interviewer thought of a candidate.
 *
 * @param author who filled it in last
 * @param time when
 */
@Introspected
record Scorecard(
        String author, Instant time, List<Rating> ratings, Recommendation recommendation, Optional<String> notes) {}
