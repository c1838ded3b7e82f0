package hiring.healthscreening.screening;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.stage.OutcomeController;
import hiring.choreography.stage.StageController;
import hiring.choreography.stage.StageRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What may be done with a health screening, by its status and its consent and appointment. */
public final class Actions {

    public static final String FINDING = "finding";
    public static final String DOCUMENT = "document";
    public static final String VERDICT = "verdict";
    public static final String CONSENT = "consent";
    public static final String WITHDRAW_CONSENT = "withdraw-consent";
    public static final String APPOINTMENT = "appointment";
    public static final String NO_SHOW = "no-show";

    private Actions() {}

    /** Returns the actions that are allowed now. Laboratory results may be recorded after the verdict. */
    public static List<String> allowed(StageRecord record, Screening screening, Instant now) {
        if (record.recorded().isPresent()) {
            return screening.isAgreedTo()
                    ? List.of(StageController.REOPEN, FINDING, DOCUMENT)
                    : List.of(StageController.REOPEN);
        }
        return record.status() == StageStatus.PENDING ? whilePending(screening, now) : List.of();
    }

    private static List<String> whilePending(Screening screening, Instant now) {
        if (!screening.isAgreedTo()) {
            return List.of(CONSENT, OutcomeController.OUTCOME);
        }
        List<String> allowed = new ArrayList<>(
                List.of(CONSENT, WITHDRAW_CONSENT, APPOINTMENT, FINDING, DOCUMENT, VERDICT, OutcomeController.OUTCOME));
        if (screening.awaited().filter(one -> one.hasBegun(now)).isPresent()) {
            allowed.add(NO_SHOW);
        }
        return List.copyOf(allowed);
    }
}
