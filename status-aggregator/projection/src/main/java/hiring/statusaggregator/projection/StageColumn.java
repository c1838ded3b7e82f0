package hiring.statusaggregator.projection;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The stages that have their own column in {@code APPLICATION_STATUS}, in its order. */
public enum StageColumn {
    PHONE_SCREEN("phone-screen"),
    ON_SITE_INTERVIEW("onsite-interview"),
    BACKGROUND_CHECK("background-check"),
    HEALTH_SCREENING("health-screening"),
    OFFER("offer");

    private final String stage;

    StageColumn(String stage) {
        this.stage = stage;
    }

    /** The column of a stage; empty for a stage that only has its own row. */
    public static Optional<StageColumn> of(StageName stage) {
        return Arrays.stream(values())
                .filter(column -> column.stage.equals(stage.value()))
                .findFirst();
    }

    static Stream<String> columns() {
        return Arrays.stream(values()).map(StageColumn::column);
    }

    /** The stage of this column. */
    public StageName stage() {
        return new StageName(stage);
    }

    /** Its name in {@code application_status}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT) + "_status";
    }

    /** The status in this column; BLANK is an empty cell. */
    public StageStatus in(ApplicationProjection projection) {
        return projection.statusOf(stage());
    }
}
