package hiring.choreography.stage;

import java.util.List;

/**
 * Events that a stage can consume. The other events repeat facts that one of these has announced before, so a stage that does
 * not consume them misses nothing.
 */
public enum Subscription {
    /** Who applies for what, and whether the application stands. */
    APPLICATIONS,
    /**
     * The outcomes of the stages, and their withdrawal. Of the stages that pass, only those come that are before this one in some
     * template; the queue is bound to them when such a template is met.
     */
    OUTCOMES,
    /** The outcomes of the offer. */
    OFFER_OUTCOMES,
    /** The appointments that stages arrange; a {@link ScheduleListener} takes them. */
    SCHEDULES;

    List<String> routingKeys() {
        return switch (this) {
            case APPLICATIONS ->
                List.of(
                        "application.submitted",
                        "application.amended",
                        "application.withdrawn",
                        "application.reinstated");
            case OUTCOMES -> List.of("*.failed", "*.reopened");
            case OFFER_OUTCOMES -> List.of("offer.accepted", "offer.rejected", "offer.rescinded", "offer.withheld");
            case SCHEDULES -> List.of("*.scheduled");
        };
    }
}
