package hiring.healthscreening.medical;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.stage.Decision;
import hiring.choreography.stage.StageCommand;
import hiring.choreography.stage.StageService;
import hiring.choreography.stage.Worklist;
import hiring.choreography.web.Page;
import hiring.choreography.web.PageRequest;
import hiring.healthscreening.screening.Actions;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes and reads medical files. An access is recorded before anything is returned. */
@Singleton
class MedicalFileService {

    private final StageService stage;
    private final Worklist worklist;
    private final MedicalFiles files;

    MedicalFileService(StageService stage, Worklist worklist, MedicalFiles files) {
        this.stage = stage;
        this.worklist = worklist;
        this.files = files;
    }

    @Transactional
    MedicalFile look(ApplicationId application, Person person) {
        worklist.find(application, person);
        MedicalFile file = files.read(application.value());
        files.addAccess(file, person.actor());
        return file;
    }

    @Transactional
    MedicalFile.Finding write(ApplicationId application, FindingRequest request, Person person) {
        announce(application, Actions.FINDING, person);
        return files.add(application.value(), request, person.actor());
    }

    @Transactional
    MedicalFile.Document write(ApplicationId application, DocumentRequest request, Person person) {
        DocumentRequest whole = request.requireOneOfBoth();
        announce(application, Actions.DOCUMENT, person);
        return files.add(application.value(), whole, person.actor());
    }

    /** Publishes that there is something new; clinicians also see of what kind. */
    private void announce(ApplicationId application, String kind, Person person) {
        stage.handle(
                StageCommand.of(application, kind, person),
                record -> Decision.update(record).withNote(Optional.of("a " + kind)));
    }

    Page<Access> accesses(ApplicationId application, @Nullable String cursor, @Nullable Integer limit, Person person) {
        PageRequest page = PageRequest.of(cursor, limit);
        worklist.find(application, person);
        return files.accesses(application.value(), page);
    }
}
