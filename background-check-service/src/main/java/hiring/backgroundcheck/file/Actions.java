package hiring.backgroundcheck.file;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.stage.OutcomeController;
import hiring.choreography.stage.StageController;
import hiring.choreography.stage.StageRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What may be done with a check, and what prevents it: by its status and its file. */
public final class Actions {

    public static final String PACKAGE = "package";
    public static final String CONSENT = "consent";
    public static final String REFUSE_CONSENT = "refuse-consent";
    public static final String WITHDRAW_CONSENT = "withdraw-consent";
    public static final String ENGAGE = "engage";
    public static final String PRE_ADVERSE = "pre-adverse";
    public static final String DISPUTE = "dispute";
    public static final String RESOLVE_DISPUTE = "resolve-dispute";
    public static final String ADVERSE = "adverse";
    public static final String OVERRIDE = "override";

    private Actions() {}

    /** Returns the actions that are allowed now. */
    public static List<String> allowed(StageRecord record, CheckFile file, Instant now) {
        if (record.recorded().isPresent()) {
            return List.of(StageController.REOPEN);
        }
        return switch (record.status()) {
            case PENDING -> whilePending(file, now);
            case CANCELLED -> file.consentStands() && file.report().isEmpty() ? List.of(WITHDRAW_CONSENT) : List.of();
            default -> List.of();
        };
    }

    private static List<String> whilePending(CheckFile file, Instant now) {
        if (!file.consentStands()) {
            return List.of(PACKAGE, CONSENT, REFUSE_CONSENT);
        }
        return file.considered()
                .map(report -> withReport(report, now))
                .orElse(List.of(CONSENT, WITHDRAW_CONSENT, OutcomeController.OUTCOME));
    }

    /** Without findings there is nothing to give notice of or to dispute, so that a person records the outcome. */
    private static List<String> withReport(ReportOnFile report, Instant now) {
        return switch (report.adjudication().state()) {
            case UNDECIDED ->
                report.hasFindings()
                        ? List.of(ENGAGE, PRE_ADVERSE, DISPUTE, OVERRIDE)
                        : List.of(ENGAGE, OVERRIDE, OutcomeController.OUTCOME);
            case PRE_ADVERSE ->
                report.adjudication().waitingIsOver(now)
                        ? List.of(ENGAGE, DISPUTE, ADVERSE, OVERRIDE)
                        : List.of(ENGAGE, DISPUTE, OVERRIDE);
            case DISPUTED -> List.of(ENGAGE, RESOLVE_DISPUTE, OVERRIDE);
            case NOT_NEEDED, ENGAGED, ADVERSE, OVERRIDDEN -> List.of();
        };
    }

    /** Returns why an action is not allowed on a pending check now. */
    public static Optional<String> obstacle(String action, StageRecord record, CheckFile file) {
        return record.status() == StageStatus.PENDING ? Optional.of(obstacle(action, file)) : Optional.empty();
    }

    private static String obstacle(String action, CheckFile file) {
        if (!file.consentStands()) {
            return "it is waiting for consent";
        }
        if (action.equals(PACKAGE) || action.equals(REFUSE_CONSENT)) {
            return "consent was given, to the package that was chosen";
        }
        return file.considered().map(Actions::obstacle).orElse("there is no report that has to be considered");
    }

    private static String obstacle(ReportOnFile report) {
        return switch (report.adjudication().state()) {
            case PRE_ADVERSE -> "notice was given, and the waiting period ends " + end(report.adjudication());
            case DISPUTED -> "the candidate disputes what was found";
            default ->
                report.hasFindings()
                        ? "the provider has reported, and nothing is decided yet"
                        : "the report has no findings to give notice of: engage the candidate, or record an outcome";
        };
    }

    /** Returns what a pending check is waiting for, without revealing findings. */
    public static Optional<String> detail(StageRecord record, CheckFile file, Instant now) {
        return record.status() == StageStatus.PENDING ? Optional.of(detail(file, now)) : Optional.empty();
    }

    private static String detail(CheckFile file, Instant now) {
        if (!file.consentStands()) {
            return "waiting for consent";
        }
        return file.considered()
                .map(report -> detail(report.adjudication(), now))
                .orElseGet(() -> detail(file.order()));
    }

    private static String detail(Adjudication adjudication, Instant now) {
        return switch (adjudication.state()) {
            case DISPUTED -> "disputed by the candidate";
            case PRE_ADVERSE ->
                adjudication.waitingIsOver(now) ? "waiting period over" : "waiting period until " + end(adjudication);
            default -> "waiting for a decision";
        };
    }

    private static String end(Adjudication adjudication) {
        return adjudication.waitsUntil().map(Instant::toString).orElse("");
    }

    private static String detail(Optional<Order> order) {
        return order.map(Order::state)
                .map(state -> switch (state) {
                    case PLACED -> "waiting for the provider's report";
                    case TO_CANCEL, CANCELLED -> "cancelled by the provider";
                    default -> "about to be ordered";
                })
                .orElse("about to be ordered");
    }
}
