package hiring.choreography.stage;

import hiring.choreography.event.Verb;
import hiring.choreography.journey.ApplicationFact;
import hiring.choreography.journey.Party;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An offer that is taken back by itself when the application ends while the candidate holds it. */
final class ExtendableOffer implements Stage {

    private boolean extended;

    void extend() {
        extended = true;
    }

    @Override
    public StageDeclaration declaration() {
        return StageDeclaration.stage(StageName.OFFER.value(), "offer")
                .consumes(Subscription.values())
                .publishes(
                        Verb.OPENED,
                        Verb.UPDATED,
                        Verb.EXTENDED,
                        Verb.ACCEPTED,
                        Verb.REJECTED,
                        Verb.RESCINDED,
                        Verb.WITHHELD,
                        Verb.CANCELLED,
                        Verb.CLOSED,
                        Verb.REOPENED)
                .outcome("ACCEPTED", StageStatus.ACCEPTED)
                .outcome("DECLINED", StageStatus.REJECTED)
                .outcome("CANDIDATE_WITHDREW", StageStatus.REJECTED)
                .outcome("EMPLOYER_WITHDREW", StageStatus.RESCINDED)
                .outcome("APPLICATION_ENDED", StageStatus.RESCINDED)
                .outcome("WITHHELD", StageStatus.NO_OFFER)
                .actions("ACCEPTED", "DECLINED", "EMPLOYER_WITHDREW", "extend", "WITHHELD")
                .declared();
    }

    @Override
    public List<String> allowedActions(StageRecord record) {
        if (record.recorded().isPresent()) {
            return onceRecorded(record);
        }
        return record.status() == StageStatus.PENDING ? whilePending() : List.of();
    }

    private List<String> onceRecorded(StageRecord record) {
        List<String> allowed = new ArrayList<>();
        if (record.status() == StageStatus.ACCEPTED) {
            allowed.add("EMPLOYER_WITHDREW");
        }
        if (!extended || record.endElsewhere(name()).isEmpty()) {
            allowed.add("reopen");
        }
        return allowed;
    }

    private List<String> whilePending() {
        return extended
                ? List.of("ACCEPTED", "DECLINED", "EMPLOYER_WITHDREW")
                : List.of("extend", "EMPLOYER_WITHDREW", "WITHHELD");
    }

    @Override
    public Optional<OutcomeChoice> outcomeAtTheEnd(StageRecord record) {
        return extended
                ? Optional.of(OutcomeChoice.of(withdrewThemselves(record) ? "CANDIDATE_WITHDREW" : "APPLICATION_ENDED"))
                : Optional.empty();
    }

    private static boolean withdrewThemselves(StageRecord record) {
        return record.journey()
                .application()
                .flatMap(ApplicationFact::withdrawnBy)
                .filter(Party.CANDIDATE::equals)
                .isPresent();
    }
}
