package hiring.onsiteinterview.panel;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.scorecard.Criteria;
import hiring.choreography.security.Person;
import hiring.choreography.stage.Decision;
import hiring.choreography.stage.StageCommand;
import hiring.choreography.stage.StageService;
import hiring.choreography.stage.Worklist;
import hiring.choreography.text.Identifier;
import hiring.choreography.web.ConflictException;
import hiring.choreography.web.ForbiddenException;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Submits interviewers' scorecards, and returns those that a user may read. */
@Singleton
final class ScorecardService {

    private final StageService stage;
    private final Worklist worklist;
    private final Panels panels;
    private final Scorecards scorecards;
    private final Clock clock;
    private final Criteria attributes;

    ScorecardService(
            StageService stage,
            Worklist worklist,
            Panels panels,
            Scorecards scorecards,
            Clock clock,
            @Value("${hiring.onsite-interview.attributes:problem-solving,craft,collaboration,communication}")
                    List<String> attributes) {
        this.stage = stage;
        this.worklist = worklist;
        this.panels = panels;
        this.scorecards = scorecards;
        this.clock = clock;
        this.attributes = new Criteria("ratings.attribute", attributes);
    }

    /**
     * Submits a user's own scorecard.
     *
     * @throws ForbiddenException if they are not on the panel
     * @throws ConflictException if they have submitted theirs, and so could have been influenced by the others'
     */
    Scorecard submit(ApplicationId application, ScorecardRequest request, Person person) {
        attributes.requireKnown(request.given());
        Scorecard scorecard =
                request.forApplication(application.value(), person.actor().name(), clock.instant());
        stage.handle(StageCommand.of(application, Panels.SCORECARD, person), record -> {
            requireOwnAndFirst(panels.of(application.value()), scorecard.interviewer());
            scorecards.save(scorecard);
            return Decision.update(record);
        });
        return scorecard;
    }

    /** Returns the scorecards that a user may read: their own, and the others' once their own is submitted. */
    List<Scorecard> readableBy(ApplicationId application, Person person) {
        worklist.find(application, person);
        String reader = person.actor().name();
        boolean open = panels.of(application.value()).isOpenTo(reader);
        return scorecards.findByApplicationIdOrderByTimeAscAndInterviewerAsc(application.value()).stream()
                .filter(scorecard -> open || Identifier.areSame(scorecard.interviewer(), reader))
                .toList();
    }

    private static void requireOwnAndFirst(Panel panel, String author) {
        PanelMember member = panel.member(author)
                .orElseThrow(() -> new ForbiddenException(author + " is not on this candidate's panel."));
        if (member.hasSubmitted()) {
            throw new ConflictException(
                    Panels.SCORECARD_SUBMITTED, author + " has submitted a scorecard already; add a comment instead.");
        }
    }
}
