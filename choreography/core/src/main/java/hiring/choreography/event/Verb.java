package hiring.choreography.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What happened, as the last part of an event's type and routing key. */
public enum Verb {
    // of the application form
    DRAFTED,
    AMENDED,
    SUBMITTED,
    WITHDRAWN,
    REINSTATED,
    ERASED,
    // of every stage
    OPENED,
    UPDATED,
    /** Appointments were arranged, moved, missed or called off. */
    SCHEDULED,
    PASSED,
    FAILED,
    CANCELLED,
    /** Back to blank. */
    CLOSED,
    REOPENED,
    /** Still PENDING when it was due. */
    OVERDUE,
    // of the offer
    EXTENDED,
    ACCEPTED,
    REJECTED,
    RESCINDED,
    /** NO_OFFER. */
    WITHHELD;

    private static final List<Verb> OF_THE_APPLICATION =
            List.of(DRAFTED, AMENDED, SUBMITTED, WITHDRAWN, REINSTATED, ERASED);

    /** The verb as written in types and routing keys, for example {@code passed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether only the application form's events use this verb. */
    public boolean isOfTheApplication() {
        return OF_THE_APPLICATION.contains(this);
    }

    static Optional<Verb> of(String word) {
        return Arrays.stream(values()).filter(verb -> verb.word().equals(word)).findFirst();
    }
}
