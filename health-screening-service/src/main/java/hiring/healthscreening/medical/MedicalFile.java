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

/** The findings and documents about a candidate's health, oldest first. */
@Introspected
record MedicalFile(long applicationId, List<Finding> findings, List<Document> documents) {

    /** A clinician's finding. */
    @MappedEntity("medical_finding")
    record Finding(
            @Id @GeneratedValue long id,
            @JsonIgnore long applicationId,
            Instant recordedAt,
            String recordedBy,
            String text) {

        /** Leaves out the content, so that no log reveals it. */
        @Override
        public String toString() {
            return "finding " + id;
        }
    }

    /** A document: its address or its text. */
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

        /** Leaves out the content, so that no log reveals it. */
        @Override
        public String toString() {
            return "document " + id;
        }
    }
}
