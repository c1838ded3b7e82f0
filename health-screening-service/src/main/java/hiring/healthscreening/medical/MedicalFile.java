package hiring.healthscreening.medical;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a candidate's health, the oldest first. */
@Introspected
record MedicalFile(long applicationId, List<Finding> findings, List<Document> documents) {

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

    /** A document: where it is kept, or what it says. */
    @MappedEntity("medical_document")
    record Document(
            @Id @GeneratedValue long id,
            @JsonIgnore long applicationId,
            Instant recordedAt,
            String recordedBy,
            String title,

            @Nullable @Schema(requiredMode = Schema.RequiredMode.REQUIRED, nullable = true)
            String link,

            @Nullable @Schema(requiredMode = Schema.RequiredMode.REQUIRED, nullable = true)
            String text) {

        /** Says nothing of it, wherever it may be written. */
        @Override
        public String toString() {
            return "document " + id;
        }
    }
}
