package hiring.choreography.stage;

import hiring.choreography.event.Actor;
import hiring.choreography.event.ApplicationData;
import hiring.choreography.event.Event;
import hiring.choreography.event.EventType;
import hiring.choreography.event.Verb;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.ApplicationStatus;
import hiring.choreography.journey.Party;
import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The application form, and its actions. */
final class SimulatedForm {

    static final ApplicationId APPLICATION = new ApplicationId(42);

    private static final String OWNER = "application";

    private final ProcessTemplate process;
    private final Clock clock;
    private int revision;
    private ApplicationStatus status = ApplicationStatus.DRAFT;

    SimulatedForm(ProcessTemplate process, Clock clock) {
        this.process = process;
        this.clock = clock;
    }

    PossibleAction draft() {
        return new PossibleAction(
                OWNER, "DRAFTED", () -> next(Verb.DRAFTED, ApplicationStatus.DRAFT, Optional.empty()));
    }

    List<PossibleAction> possible() {
        return switch (status) {
            case DRAFT -> List.of(submit());
            case SUBMITTED -> List.of(withdraw(Party.CANDIDATE), withdraw(Party.EMPLOYER));
            case WITHDRAWN -> List.of(reinstate());
        };
    }

    private PossibleAction submit() {
        return new PossibleAction(
                OWNER, "SUBMITTED", () -> next(Verb.SUBMITTED, ApplicationStatus.SUBMITTED, Optional.empty()));
    }

    private PossibleAction withdraw(Party by) {
        return new PossibleAction(
                OWNER, "WITHDRAWN BY " + by, () -> next(Verb.WITHDRAWN, ApplicationStatus.WITHDRAWN, Optional.of(by)));
    }

    private PossibleAction reinstate() {
        return new PossibleAction(
                OWNER, "REINSTATED", () -> next(Verb.REINSTATED, ApplicationStatus.SUBMITTED, Optional.empty()));
    }

    private Event next(Verb verb, ApplicationStatus reached, Optional<Party> withdrawnBy) {
        status = reached;
        revision++;
        return new Event(
                new EventType(StageName.APPLICATION, verb),
                APPLICATION,
                revision,
                clock.instant(),
                Optional.empty(),
                new Actor("recruiter"),
                new ApplicationData(
                        status,
                        "Ada",
                        "Lovelace",
                        "Analyst",
                        process.name(),
                        Optional.of(process).filter(pinned -> reached != ApplicationStatus.DRAFT),
                        withdrawnBy,
                        Optional.empty()));
    }
}
