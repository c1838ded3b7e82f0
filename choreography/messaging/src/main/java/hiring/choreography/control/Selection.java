package hiring.choreography.control;

import hiring.choreography.journey.ApplicationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Selects events of an owner: those of some applications, those since a time, or, if neither is given, all.
 *
 * @param applications empty if the events are not chosen by application; at most {@link #MOST_APPLICATIONS}
 * @param since by the owner's clock
 */
public record Selection(List<ApplicationId> applications, Optional<Instant> since) {

    /** More applications than this are for several requests. */
    public static final int MOST_APPLICATIONS = 500;

    /** Every event. */
    public static final Selection EVERYTHING = new Selection(List.of(), Optional.empty());

    public Selection {
        applications = List.copyOf(applications);
        if (applications.size() > MOST_APPLICATIONS) {
            throw new IllegalArgumentException("more than " + MOST_APPLICATIONS + " applications");
        }
        if (!applications.isEmpty() && since.isPresent()) {
            throw new IllegalArgumentException("both applications and a moment");
        }
    }

    /** The events of some applications. */
    public static Selection of(List<ApplicationId> applications) {
        if (applications.isEmpty()) {
            throw new IllegalArgumentException("no application");
        }
        return new Selection(applications, Optional.empty());
    }

    /** The events from a moment on. */
    public static Selection since(Instant moment) {
        return new Selection(List.of(), Optional.of(moment));
    }
}
