package hiring.healthscreening.medical;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A user's access to a medical file.
 *
 * @param findings how many were returned
 * @param documents how many were returned
 */
@MappedEntity("medical_access")
record Access(
        @Id @GeneratedValue long id,
        @JsonIgnore long applicationId,
        Instant lookedAt,
        String actor,
        int findings,
        int documents) {}
