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

/** The application form, and those who submit, withdraw and reinstate it. */
final class Form {

    static final ApplicationId APPLICATION = new ApplicationId(42);

    private static final String OWNER = "application";

    private final ProcessTemplate process;
    private final Clock clock;
    private int revision;
    private ApplicationStatus status = ApplicationStatus.DRAFT;

    Form(ProcessTemplate process, Clock clock) {
        this.process = process;
        this.clock = clock;
    }

    Deed draft() {
        return new Deed(OWNER, "DRAFTED", () -> next(Verb.DRAFTED, ApplicationStatus.DRAFT, Optional.empty()));
    }

    List<Deed> possible() {
        return switch (status) {
            case DRAFT -> List.of(submit());
            case SUBMITTED -> List.of(withdraw(Party.CANDIDATE), withdraw(Party.EMPLOYER));
            case WITHDRAWN -> List.of(reinstate());
        };
    }

    private Deed submit() {
        return new Deed(OWNER, "SUBMITTED", () -> next(Verb.SUBMITTED, ApplicationStatus.SUBMITTED, Optional.empty()));
    }

    private Deed withdraw(Party by) {
        return new Deed(
                OWNER, "WITHDRAWN BY " + by, () -> next(Verb.WITHDRAWN, ApplicationStatus.WITHDRAWN, Optional.of(by)));
    }

    private Deed reinstate() {
        return new Deed(
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
