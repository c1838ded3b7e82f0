package hiring.healthscreening.medical;

import hiring.choreography.database.Timestamps;
import hiring.choreography.event.Actor;
import hiring.choreography.web.Page;
import hiring.choreography.web.PageRequest;
import io.micronaut.data.model.Limit;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** The medical files and the log of accesses to them. */
@Singleton
final class MedicalFiles {

    private final Findings findings;
    private final Documents documents;
    private final Accesses accesses;
    private final Clock clock;

    MedicalFiles(Findings findings, Documents documents, Accesses accesses, Clock clock) {
        this.findings = findings;
        this.documents = documents;
        this.accesses = accesses;
        this.clock = clock;
    }

    MedicalFile read(long applicationId) {
        return new MedicalFile(
                applicationId,
                findings.findByApplicationIdOrderById(applicationId),
                documents.findByApplicationIdOrderById(applicationId));
    }

    MedicalFile.Finding add(long applicationId, FindingRequest request, Actor actor) {
        return findings.save(new MedicalFile.Finding(0, applicationId, now(), actor.name(), request.text()));
    }

    MedicalFile.Document add(long applicationId, DocumentRequest request, Actor actor) {
        return documents.save(new MedicalFile.Document(
                0, applicationId, now(), actor.name(), request.title(), request.link(), request.text()));
    }

    void addAccess(MedicalFile seen, Actor actor) {
        accesses.save(new Access(
                0,
                seen.applicationId(),
                now(),
                actor.name(),
                seen.findings().size(),
                seen.documents().size()));
    }

    Page<Access> accesses(long applicationId, PageRequest page) {
        return Page.of(
                accesses.findByApplicationIdAndIdGreaterThanOrderById(
                        applicationId, page.after(), Limit.of(page.limit() + 1, 0)),
                page,
                Access::id);
    }

    private Instant now() {
        return Timestamps.kept(clock.instant());
    }
}
