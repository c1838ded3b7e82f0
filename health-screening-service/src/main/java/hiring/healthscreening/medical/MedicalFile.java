package hiring.healthscreening.medical;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/** What is known of a candidate's health, the oldest first. */
@Introspected
record MedicalFile(long applicationId, List<Finding> findings, List<Document> documents) {}
