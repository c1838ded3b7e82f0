package hiring.healthscreening.medical;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is known of a candidate's health, the oldest first. */
@Introspected
record MedicalFile(long applicationId, List<Finding> findings, List<Document> documents) {

    /** What somebody has found. */
    @Introspected
    record Finding(long id, Instant recordedAt, String recordedBy, String text) {

        /** Says nothing of what was found, wherever it may be written. */
        @Override
        public String toString() {
            return "finding " + id;
        }
    }

    /** A document: where it is kept, or what it says. */
    @Introspected
    record Document(
            long id,
            Instant recordedAt,
            String recordedBy,
            String title,
            Optional<String> link,
            Optional<String> text) {

        /** Says nothing of it, wherever it may be written. */
        @Override
        public String toString() {
            return "document " + id;
        }
    }
}
