package hiring.onsiteinterview;

import hiring.choreography.event.Verb;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.stage.OutcomeController;
import hiring.choreography.stage.StageDesk;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.stage.StageView;
import hiring.choreography.web.IfMatch;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** On-site interviews over HTTP. */
@Secured({Role.RECRUITER, Role.INTERVIEWER, Role.HR})
@Controller("/onsite-interviews")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "On-site interviews")
class OnsiteInterviewController extends OutcomeController<OnsiteInterviewView> {

    private final StageDesk desk;
    private final OnsiteInterview stage;
    private final Visits visits;

    OnsiteInterviewController(StageDesk desk, OnsiteInterview stage, Visits visits) {
        super(desk);
        this.desk = desk;
        this.stage = stage;
        this.visits = visits;
    }

    /** Arranges the visit, or another one instead. */
    @Put("/{applicationId}/appointment")
    OnsiteInterviewView arrange(long applicationId, IfMatch meant, @Body @Valid VisitRequest request, Person person) {
        Visit visit = request.forApplication(applicationId);
        return view(
                desk.update(
                        new ApplicationId(applicationId),
                        meant,
                        OnsiteInterview.APPOINTMENT,
                        Verb.UPDATED,
                        person,
                        record -> visits.put(visit)),
                person);
    }

    @Override
    protected Function<StageRecord, OnsiteInterviewView> viewing(List<StageRecord> records, Person person) {
        Map<Long, Visit> byApplication = visits.of(records);
        return record -> new OnsiteInterviewView(
                StageView.of(record, stage.allowedActions(record)),
                Optional.ofNullable(byApplication.get(record.application().value()))
                        .map(OnsiteInterviewView.Arranged::of));
    }
}
