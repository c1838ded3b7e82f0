package hiring.healthscreening.medical;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A document: where it is kept, or what it says. */
@MappedEntity("medical_document")
record Document(
        @Id @GeneratedValue long id,
        @JsonIgnore long applicationId,
        Instant recordedAt,

        String recordedBy,
        String title,
        @Nullable String link,
        @Nullable String text) {

    /** Says nothing of it, wherever it may be written. */
    @Override
    public String toString() {
        return "document " + id;
    }
}
