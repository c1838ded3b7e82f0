package hiring.healthscreening.medical;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * Somebody's look at a medical file.
 *
 * @param findings how many there were to be seen
 * @param documents how many there were to be seen
 */
@MappedEntity("medical_access")
record Access(
        @Id @GeneratedValue long id,
        @JsonIgnore long applicationId,
        Instant lookedAt,
        String actor,
        int findings,
        int documents) {}
