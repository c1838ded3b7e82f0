package hiring.statusaggregator.dashboard;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import hiring.pages.Messages;
import hiring.statusaggregator.count.Pipeline;
import hiring.statusaggregator.projection.Overall;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pipeline: how many applications are where now. Every number links to the applications that it counts.
 *
 * @param whole the counts by the status of the application
 * @param columns the stages from left to right, those that may run in parallel one below the other
 */
record PipelineView(Messages messages, ListQuery query, List<Figure> whole, List<List<Stage>> columns) {

    private static final List<Overall> ACTIVE = List.of(Overall.DRAFT, Overall.IN_PROGRESS);
    private static final String ENDED = "ENDED";

    /**
     * A count of applications.
     *
     * @param id unique on the page, so that it keeps the keyboard focus when the pipeline is rendered again
     * @param isShown whether the list shows exactly these applications
     */
    record Figure(String id, Chip chip, long count, String address, boolean isShown) {}

    /** A stage with its counts. */
    record Stage(StageName name, List<Figure> figures) {}

    /** @param layout the stages of each column; stages that it does not contain come last */
    static PipelineView of(Pipeline pipeline, List<List<StageName>> layout, ListQuery query, Messages messages) {
        List<StageName> known = layout.stream().flatMap(List::stream).toList();
        Stream<List<StageName>> others = pipeline.stages().stream()
                .map(Pipeline.Stage::stage)
                .filter(stage -> !known.contains(stage))
                .map(List::of);
        return new PipelineView(
                messages,
                query,
                Stream.concat(
                                ACTIVE.stream().map(overall -> whole(overall, pipeline, query)),
                                Stream.of(ended(pipeline, query)))
                        .toList(),
                Stream.concat(layout.stream(), others)
                        .map(column -> column.stream()
                                .map(stage -> stage(stage, pipeline, query))
                                .toList())
                        .toList());
    }

    private static Figure whole(Overall overall, Pipeline pipeline, ListQuery query) {
        boolean isShown = query.is("overall", overall.name());
        ListQuery asked = isShown
                ? query.without("overall")
                : query.without(ListQuery.ENDED).with("overall", overall.name());
        return new Figure(
                "figure-" + overall,
                Chip.of(overall.name()),
                pipeline.overall().getOrDefault(overall, 0L),
                asked.address(),
                isShown);
    }

    /** The applications that have ended, which insight is about; here they can only be listed. */
    private static Figure ended(Pipeline pipeline, ListQuery query) {
        boolean isShown = query.is(ListQuery.ENDED, "true");
        long count = pipeline.overall().entrySet().stream()
                .filter(each -> !ACTIVE.contains(each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        ListQuery asked = isShown
                ? query.without(ListQuery.ENDED)
                : query.without("overall", "stage", "status", "overdue").with(ListQuery.ENDED, "true");
        return new Figure("figure-" + ENDED, Chip.of(ENDED), count, asked.address(), isShown);
    }

    private static Stage stage(StageName name, Pipeline pipeline, ListQuery query) {
        Optional<Pipeline.Stage> counted = pipeline.stages().stream()
                .filter(stage -> stage.stage().equals(name))
                .findFirst();
        Map<StageStatus, Long> statuses = counted.map(Pipeline.Stage::statuses).orElse(Map.of());
        long overdue = counted.map(Pipeline.Stage::overdue).orElse(0L);
        return new Stage(
                name,
                Stream.concat(
                                Stream.of(pending(name, statuses, query)),
                                overdue == 0 ? Stream.of() : Stream.of(overdue(name, overdue, query)))
                        .toList());
    }

    private static Figure pending(StageName stage, Map<StageStatus, Long> statuses, ListQuery query) {
        StageStatus status = StageStatus.PENDING;
        boolean isShown =
                query.is("stage", stage.value()) && query.is("status", status.name()) && !query.is("overdue", "true");
        ListQuery asked = isShown
                ? query.without("stage", "status")
                : query.without("overdue", ListQuery.ENDED)
                        .with("stage", stage.value())
                        .with("status", status.name());
        return new Figure(
                "figure-" + stage.value() + "-" + status,
                new Chip(Optional.of(stage), status.name(), false),
                statuses.getOrDefault(status, 0L),
                asked.address(),
                isShown);
    }

    private static Figure overdue(StageName stage, long count, ListQuery query) {
        boolean isShown = query.is("stage", stage.value()) && query.is("overdue", "true");
        ListQuery asked = isShown
                ? query.without("stage", "status", "overdue")
                : query.without(ListQuery.ENDED)
                        .with("stage", stage.value())
                        .with("status", StageStatus.PENDING.name())
                        .with("overdue", "true");
        return new Figure(
                "figure-" + stage.value() + "-overdue",
                new Chip(Optional.of(stage), StageStatus.PENDING.name(), true),
                count,
                asked.address(),
                isShown);
    }
}
