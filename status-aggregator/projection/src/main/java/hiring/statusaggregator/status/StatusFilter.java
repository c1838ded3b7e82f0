package hiring.statusaggregator.status;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.listing.Condition;
import hiring.choreography.process.StageName;
import hiring.choreography.web.InvalidFieldException;
import hiring.statusaggregator.projection.Overall;
import hiring.statusaggregator.search.SearchIndex;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a request. One that is missing does not narrow the list. The API's description takes the texts from the
 * annotations, because its generator does not read the Javadoc of a record that a method takes as a whole.
 */
@Introspected
public record StatusFilter(
        @Nullable @QueryValue @Parameter(description = "the status of the whole application")
        Overall overall,

        @Nullable @QueryValue @Parameter(description = "requires a status")
        String stage,

        @Nullable @QueryValue @Parameter(description = "the status of the stage")
        StageStatus status,

        @Nullable @QueryValue @Parameter(description = "the exact position")
        String position,

        @Nullable @QueryValue @Parameter(description = "the name of the process")
        String process,

        @Nullable
        @QueryValue
        @Parameter(
                description = "beginnings of words of the candidate's name, in any order; case and accents are ignored")
        String q,

        @Nullable @QueryValue @Parameter(description = "the person that the application waits for")
        String assignee,

        @Nullable @QueryValue @Parameter(description = "whether a stage was still pending when it was due")
        Boolean overdue,

        @Nullable @QueryValue @Parameter(description = "whether a stage is pending without an assignee")
        Boolean unassigned,

        @Nullable
        @QueryValue
        @Parameter(description = "whether the application has ended: HIRED, NOT_HIRED or WITHDRAWN")
        Boolean ended) {

    /**
     * The conditions on the rows.
     *
     * @throws InvalidFieldException if a text cannot be searched, a stage is given without a status or the reverse, or the
     *     name of the stage is invalid
     */
    public List<Condition> conditions() {
        List<Condition> all = new ArrayList<>();
        Optional.ofNullable(overall)
                .map(sought -> StatusCondition.has("overall", sought.name()))
                .ifPresent(all::add);
        all.addAll(stageConditions());
        Condition.text("position", position)
                .map(sought -> StatusCondition.has("position", sought))
                .ifPresent(all::add);
        Condition.text("process", process)
                .map(sought -> StatusCondition.has("process_name", sought))
                .ifPresent(all::add);
        Condition.text("q", q).map(SearchIndex::matching).ifPresent(all::addAll);
        Condition.identifier("assignee", assignee)
                .map(StatusCondition::waitingOn)
                .ifPresent(all::add);
        Optional.ofNullable(overdue).map(StatusCondition::overdue).ifPresent(all::add);
        Optional.ofNullable(unassigned).map(StatusCondition::unassigned).ifPresent(all::add);
        Optional.ofNullable(ended).map(StatusCondition::ended).ifPresent(all::add);
        return List.copyOf(all);
    }

    private List<Condition> stageConditions() {
        if (stage == null && status == null) {
            return List.of();
        }
        if (stage == null) {
            throw new InvalidFieldException("stage", "is missing: status needs a stage");
        }
        if (status == null) {
            throw new InvalidFieldException("status", "is missing: stage needs a status");
        }
        return StatusCondition.stage(nameOf(stage), status);
    }

    private static StageName nameOf(String stage) {
        try {
            StageName name = new StageName(stage);
            if (name.isApplication()) {
                throw new InvalidFieldException("stage", "\"application\" is the form, not a stage");
            }
            return name;
        } catch (IllegalArgumentException e) {
            throw new InvalidFieldException("stage", "is not lower-case words joined by hyphens");
        }
    }
}
