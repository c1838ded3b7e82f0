package hiring.statusaggregator.dashboard;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.projection.ApplicationProjection;
import hiring.statusaggregator.projection.StageColumn;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of the table for a spreadsheet: with the API's names, and times in UTC. */
record ExportedRow(ApplicationProjection projection) {

    static final List<String> HEADER = Stream.of(
                    Stream.of("applicationId", "candidate", "position", "process", "overall", "applicationStatus"),
                    Arrays.stream(StageColumn.values()).map(ExportedRow::title),
                    Stream.of("otherStages", "waitingSince", "waitingOn", "overdue", "updatedAt"))
            .flatMap(titles -> titles)
            .toList();

    List<String> cells() {
        TableRow row = TableRow.of(projection);
        return Stream.of(
                        Stream.of(
                                Long.toString(row.id()),
                                row.candidate().orElse(""),
                                row.position(),
                                projection
                                        .form()
                                        .map(form -> form.processName())
                                        .orElse(""),
                                row.overall().status(),
                                row.application().status()),
                        row.stages().stream().map(ExportedRow::cell),
                        Stream.of(
                                row.others().stream()
                                        .map(chip -> chip.column() + " " + cell(chip))
                                        .collect(Collectors.joining(", ")),
                                row.waitingSince().map(Instant::toString).orElse(""),
                                row.waiting().stream().map(ExportedRow::waiting).collect(Collectors.joining(", ")),
                                row.waiting().stream()
                                        .filter(TableRow.Waiting::overdue)
                                        .map(waiting -> waiting.stage().value())
                                        .collect(Collectors.joining(", ")),
                                projection.updatedAt().toString()))
                .flatMap(cells -> cells)
                .toList();
    }

    /** As the API names it, for example {@code onSiteInterviewStatus}. */
    private static String title(StageColumn column) {
        String[] words = column.column().split("_", -1);
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    private static String cell(Chip chip) {
        return chip.status().equals(StageStatus.BLANK.name()) ? "" : chip.status();
    }

    private static String waiting(TableRow.Waiting waiting) {
        StageName stage = waiting.stage();
        return waiting.assignee().map(who -> stage + ": " + who).orElse(stage.value());
    }
}
