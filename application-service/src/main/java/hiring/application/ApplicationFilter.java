package hiring.application;

import hiring.application.form.Source;
import hiring.choreography.journey.ApplicationStatus;
import hiring.choreography.listing.Condition;
import hiring.choreography.search.SearchedWords;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Selects applications. A parameter that is missing does not narrow the list. The API's description takes the texts from the
 * annotations, because its generator does not read the Javadoc of a record that a method takes as a whole.
 */
@Introspected
public record ApplicationFilter(
        @Nullable @QueryValue @Parameter(description = "the status of the form")
        ApplicationStatus status,

        @Nullable @QueryValue @Parameter(description = "the exact title of the position")
        String position,

        @Nullable @QueryValue @Parameter(description = "the exact title of the position")
        String positionId,

        @Nullable @QueryValue @Parameter(description = "the name of the process")
        String process,

        @Nullable @QueryValue @Parameter(description = "where the application came from")
        Source source,

        @Nullable @QueryValue @Parameter(description = "created at this time or later")
        OffsetDateTime createdFrom,

        @Nullable @QueryValue @Parameter(description = "created before this time")
        OffsetDateTime createdTo,

        @Nullable @QueryValue @Parameter(description = "last changed at this time or later")
        OffsetDateTime updatedFrom,

        @Nullable @QueryValue @Parameter(description = "last changed before this time")
        OffsetDateTime updatedTo,

        @Nullable
        @QueryValue
        @Parameter(
                description =
                        "beginnings of words of the candidate's name, the e-mail address, or the position's title or number, in"
                                + " any order; at most ten; case and accents are ignored")
        String q) {

    /** @throws hiring.choreography.web.InvalidFieldException if a text cannot be searched for */
    List<Condition> conditions() {
        return Stream.of(
                        Optional.ofNullable(status).map(wanted -> Condition.of("status = ?", wanted.name())),
                        Condition.text("position", position).map(title -> Condition.of("position = ?", title)),
                        Condition.text("positionId", positionId).map(id -> Condition.of("position_id = ?", id)),
                        Condition.text("process", process).map(name -> Condition.of("process_name = ?", name)),
                        Optional.ofNullable(source).map(wanted -> Condition.of("source = ?", wanted.name())),
                        Optional.ofNullable(createdFrom).map(time -> Condition.of("created_at >= ?", time)),
                        Optional.ofNullable(createdTo).map(time -> Condition.of("created_at < ?", time)),
                        Optional.ofNullable(updatedFrom).map(time -> Condition.of("updated_at >= ?", time)),
                        Optional.ofNullable(updatedTo).map(time -> Condition.of("updated_at < ?", time)),
                        Condition.text("q", q).map(text -> SearchedWords.matching("q", text)))
                .flatMap(Optional::stream)
                .toList();
    }
}
