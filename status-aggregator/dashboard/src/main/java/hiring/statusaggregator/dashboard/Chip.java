package hiring.statusaggregator.dashboard;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.projection.ApplicationProjection;
import hiring.statusaggregator.projection.StageReport;
import java.util.Optional;

/**
 * A status as a page shows it: by a word, a sign and a colour.
 *
 * @param place the stage that has it; empty if it is the application's
 * @param status its name; an empty text if it is not known
 */
record Chip(Optional<StageName> place, String status, boolean overdue) {

    private static final String OVERDUE = "OVERDUE";

    static Chip of(String status) {
        return new Chip(Optional.empty(), status, false);
    }

    static Chip of(StageName stage, ApplicationProjection projection) {
        StageStatus status = projection.statusOf(stage);
        boolean overdue = Optional.ofNullable(projection.reports().get(stage))
                .filter(StageReport::overdue)
                .isPresent();
        return new Chip(Optional.of(stage), status.name(), overdue && status == StageStatus.PENDING);
    }

    boolean isBlank() {
        return status.isEmpty() || status.equals(StageStatus.BLANK.name());
    }

    /** The name of its sign: the status, unless it is overdue. */
    String sign() {
        return overdue ? OVERDUE : status;
    }

    /** The column in which it stands. */
    String column() {
        return place.map(StageName::value).orElse("application");
    }
}
