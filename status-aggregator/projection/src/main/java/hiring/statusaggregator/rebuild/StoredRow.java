package hiring.statusaggregator.rebuild;

import hiring.choreography.event.Actor;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.search.NameWords;
import hiring.statusaggregator.projection.ApplicationProjection;
import hiring.statusaggregator.projection.StageReport;
import hiring.statusaggregator.projection.StatusColumn;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that the read model stores about an application, place by place, as text.
 *
 * @param places the columns of {@code APPLICATION_STATUS}, the search words of its name and, as {@code stage <name>}, the
 *     stages; places that are null are missing
 */
record StoredRow(ApplicationId application, Map<String, String> places) {

    /** The place of the search words. */
    static final String WORDS = "searched words";

    StoredRow {
        places = Collections.unmodifiableMap(new TreeMap<>(places));
    }

    /** The expected rows of some projections. */
    static List<StoredRow> allOf(Map<ApplicationId, ApplicationProjection> projections) {
        return projections.values().stream().map(StoredRow::of).toList();
    }

    private static StoredRow of(ApplicationProjection projection) {
        Map<String, String> places = new TreeMap<>();
        StatusColumn.ALL.forEach(
                column -> column.shouldRead(projection).ifPresent(text -> places.put(column.name(), text)));
        projection
                .form()
                .map(form -> NameWords.of(form.candidate()))
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> places.put(WORDS, String.join(" ", words)));
        projection.stages().forEach(report -> places.put(place(report), text(report)));
        return new StoredRow(projection.application(), places);
    }

    /** The place of a stage. */
    static String place(StageReport report) {
        return "stage " + report.stage();
    }

    /** The text of a stage's report. */
    static String text(StageReport report) {
        return String.join(
                " ",
                "revision " + report.revision(),
                report.status().name(),
                report.outcome().orElse("-"),
                report.qualifier().orElse("-"),
                report.since().map(Instant::toString).orElse("-"),
                report.actor().map(Actor::name).orElse("-"),
                report.assignee().map(Actor::name).orElse("-"),
                report.due().map(Instant::toString).orElse("-"),
                report.overdue() ? "overdue" : "-",
                report.entered().map(Instant::toString).orElse("-"));
    }
}
