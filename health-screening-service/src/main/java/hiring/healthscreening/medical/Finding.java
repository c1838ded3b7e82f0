package hiring.healthscreening.medical;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** What somebody has found. */
@MappedEntity("medical_finding")
record Finding(
        @Id @GeneratedValue long id,
        @JsonIgnore long applicationId,
        Instant recordedAt,

        String recordedBy,
        String text) {

    /** Says nothing of what was found, wherever it may be written. */
    @Override
    public String toString() {
        return "finding " + id;
    }
}
