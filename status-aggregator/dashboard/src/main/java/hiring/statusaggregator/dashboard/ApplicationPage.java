package hiring.statusaggregator.dashboard;

import hiring.choreography.process.StageName;
import hiring.pages.Messages;
import hiring.statusaggregator.explanation.Explanation;
import hiring.statusaggregator.explanation.Flow;
import hiring.statusaggregator.feed.FeedPosition;
import hiring.statusaggregator.projection.ApplicationProjection;
import hiring.statusaggregator.projection.Form;
import hiring.statusaggregator.projection.Overall;
import hiring.statusaggregator.projection.StageReport;
import hiring.statusaggregator.projection.TimelineEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The model of an application's page.
 *
 * @param current the current state
 * @param shown the state that the page shows, which may be the current one
 * @param actions where actions may be allowed, before the owners are asked
 * @param step the number of events after which the application is shown; empty for the current state
 * @param until the last of these events
 * @param place of the last change that the page is sure to show
 * @param now when the page was rendered
 */
record ApplicationPage(
        Messages messages,
        Viewer viewer,
        ApplicationProjection current,
        ApplicationProjection shown,
        Explanation why,
        ActionTable actions,
        List<TimelineEntry> timeline,
        Optional<Integer> step,
        Optional<TimelineEntry> until,
        FeedPosition place,
        Instant now) {

    long id() {
        return current.application().value();
    }

    String address() {
        return "/applications/" + id();
    }

    String candidate() {
        return current.form().map(Form::candidate).orElse(messages.of("table.name-missing"));
    }

    String position() {
        return current.form().map(Form::position).orElse("");
    }

    String process() {
        return current.process()
                .map(process -> messages.of("application.process", process.name(), process.version()))
                .orElse("");
    }

    Chip overall() {
        return Chip.of(current.overall().map(Overall::name).orElse(""));
    }

    Optional<Flow> flow() {
        return Flow.of(shown);
    }

    /** The predecessors of a stage, as text. */
    String after(Flow.Node node) {
        return messages.of(
                "application.after",
                node.predecessors().stream().sorted().map(messages::title).collect(Collectors.joining(", ")));
    }

    /** The latest reports of all stages, including stages that the process does not have. */
    List<StageReport> stages() {
        return shown.stages();
    }

    Chip chip(StageName stage) {
        return Chip.of(stage, shown);
    }

    int lastStep() {
        return step.orElse(timeline.size());
    }
}
