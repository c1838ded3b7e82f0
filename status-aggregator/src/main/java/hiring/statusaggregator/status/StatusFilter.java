package hiring.statusaggregator.status;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.listing.Condition;
import hiring.choreography.process.StageName;
import hiring.choreography.web.InvalidFieldException;
import hiring.statusaggregator.picture.Overall;
import hiring.statusaggregator.search.SearchedWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a request asks to see, as it stands in the request. Whatever is missing does not narrow the list. */
public record StatusFilter(
        @Nullable Overall overall,
        @Nullable String stage,
        @Nullable StageStatus status,
        @Nullable String position,
        @Nullable String process,
        @Nullable String q,
        @Nullable String assignee,
        @Nullable Boolean overdue) {

    /**
     * What must hold of the rows.
     *
     * @throws InvalidFieldException if a text cannot be looked for, or a stage is given without a status or the reverse, or is
     *     no stage
     */
    public List<Condition> conditions() {
        return Stream.of(
                        Optional.ofNullable(overall).map(sought -> Condition.of("overall = ?", sought.name())),
                        stageCondition(),
                        Condition.text("position", position).map(sought -> Condition.of("position = ?", sought)),
                        Condition.text("process", process).map(sought -> Condition.of("process_name = ?", sought)),
                        Condition.text("q", q).map(SearchedWords::matching),
                        Condition.text("assignee", assignee).map(StatusCondition::waitingOn),
                        Optional.ofNullable(overdue).map(StatusCondition::overdue))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Condition> stageCondition() {
        if (stage == null && status == null) {
            return Optional.empty();
        }
        if (stage == null) {
            throw new InvalidFieldException("stage", "is missing: a status is asked for of a stage");
        }
        if (status == null) {
            throw new InvalidFieldException("status", "is missing: a stage is asked for with a status");
        }
        return Optional.of(StatusCondition.stage(nameOf(stage), status));
    }

    private static StageName nameOf(String stage) {
        try {
            StageName name = new StageName(stage);
            if (name.isApplication()) {
                throw new InvalidFieldException("stage", "\"application\" is the form and not a stage");
            }
            return name;
        } catch (IllegalArgumentException e) {
            throw new InvalidFieldException("stage", "is not lower-case words joined by hyphens");
        }
    }
}
