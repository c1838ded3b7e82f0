package hiring.statusaggregator.dashboard;

import hiring.choreography.process.StageName;
import hiring.statusaggregator.live.Place;
import hiring.statusaggregator.picture.Form;
import hiring.statusaggregator.picture.Overall;
import hiring.statusaggregator.picture.StageReport;
import hiring.statusaggregator.picture.StatusPicture;
import hiring.statusaggregator.picture.TimelineEntry;
import hiring.statusaggregator.story.Explanation;
import hiring.statusaggregator.story.Flow;
import hiring.statusaggregator.words.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
        Words words,
        StatusPicture current,
        StatusPicture shown,
        Explanation why,
        ActionTable actions,
        List<TimelineEntry> timeline,
        Optional<Integer> step,
        Optional<TimelineEntry> until,
        Place place,
        Instant now) {

    long id() {
        return current.application().value();
    }

    String address() {
        return "/applications/" + id();
    }

    String candidate() {
        return current.form().map(Form::candidate).orElse(words.of("table.unheard"));
    }

    String position() {
        return current.form().map(Form::position).orElse("");
    }

    String process() {
        return current.process()
                .map(process -> words.of("application.process", process.name(), process.version()))
                .orElse("");
    }

    Chip overall() {
        return Chip.of(current.overall().map(Overall::name).orElse(""));
    }

    Optional<FlowDrawing> drawing() {
        return Flow.of(shown).map(flow -> FlowDrawing.of(flow, shown, words));
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
