package hiring.onsiteinterview;

import hiring.appointments.Conflicts;
import hiring.appointments.ScheduleConflict;
import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.stage.OutcomeController;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.stage.StageService;
import hiring.choreography.stage.StageView;
import hiring.choreography.stage.Worklist;
import hiring.choreography.web.IfMatch;
import hiring.onsiteinterview.panel.Panel;
import hiring.onsiteinterview.panel.Panels;
import hiring.onsiteinterview.panel.Quorum;
import hiring.onsiteinterview.visit.CallOffRequest;
import hiring.onsiteinterview.visit.NoShowRequest;
import hiring.onsiteinterview.visit.Visit;
import hiring.onsiteinterview.visit.VisitRequest;
import hiring.onsiteinterview.visit.VisitService;
import hiring.onsiteinterview.visit.Visits;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
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

    private final OnsiteInterview stage;
    private final VisitService service;
    private final Visits visits;
    private final Panels panels;
    private final Conflicts conflicts;
    private final Quorum quorum;

    OnsiteInterviewController(
            StageService commands,
            Worklist worklist,
            OnsiteInterview stage,
            VisitService service,
            Visits visits,
            Panels panels,
            Conflicts conflicts,
            Quorum quorum) {
        super(commands, worklist);
        this.stage = stage;
        this.service = service;
        this.visits = visits;
        this.panels = panels;
        this.conflicts = conflicts;
        this.quorum = quorum;
    }

    /** Arranges the visit with its panel and sessions, or replaces them. */
    @Put("/{applicationId}/appointment")
    OnsiteInterviewView arrange(
            long applicationId, IfMatch expected, @Body @Valid VisitRequest request, Person person) {
        return view(service.arrange(new ApplicationId(applicationId), expected, request, person), person);
    }

    /** Records that the visit did not take place because a participant was missing. */
    @Post("/{applicationId}/no-show")
    @Idempotent
    OnsiteInterviewView missed(long applicationId, @Body @Valid NoShowRequest request, Person person) {
        return view(service.missed(new ApplicationId(applicationId), request, person), person);
    }

    /** Cancels the visit for one of the two sides; another one can be arranged. */
    @Post("/{applicationId}/call-off")
    @Idempotent
    OnsiteInterviewView callOff(long applicationId, @Body @Valid CallOffRequest request, Person person) {
        return view(service.callOff(new ApplicationId(applicationId), request, person), person);
    }

    /** If no visit was ever arranged there is no panel either, and none is queried. */
    @Override
    protected Function<StageRecord, OnsiteInterviewView> viewing(List<StageRecord> records, Person person) {
        Map<Long, Visit> visited = visits.of(records);
        Map<Long, Panel> met = panels.of(List.copyOf(visited.keySet()));
        Map<Long, List<ScheduleConflict>> found = conflicts.of(records, visited.keySet(), person);
        return record -> {
            long application = record.application().value();
            Panel panel = met.getOrDefault(application, Panel.EMPTY);
            Optional<Visit> visit = Optional.ofNullable(visited.get(application));
            return OnsiteInterviewView.of(
                    StageView.of(record, stage.offered(record, visit, panel)),
                    visit,
                    found.getOrDefault(application, List.of()),
                    panel,
                    quorum.of(panel));
        };
    }
}
