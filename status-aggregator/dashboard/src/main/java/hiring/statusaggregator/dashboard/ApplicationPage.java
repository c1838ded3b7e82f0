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
 * What the page of an application shows.
 *
 * @param current how it stands
 * @param shown how it stood when it is looked at, which may be now
 * @param actions where something might be done, before anybody has been asked what
 * @param step after how many of its events it is looked at; empty is now
 * @param until the last of those events
 * @param place of the last change that the page surely shows
 * @param now when it was made
 */
record ApplicationPage(
        Messages messages,
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
        return current.form().map(Form::candidate).orElse(messages.of("table.unheard"));
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

    /** Which stages a stage comes after. */
    String after(Flow.Node node) {
        return messages.of(
                "application.after",
                node.predecessors().stream().sorted().map(messages::title).collect(Collectors.joining(", ")));
    }

    /** What the stages have reported, those at the side included. */
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
