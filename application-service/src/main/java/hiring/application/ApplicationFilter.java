package hiring.application;

import hiring.application.form.Source;
import hiring.choreography.journey.ApplicationStatus;
import hiring.choreography.listing.Condition;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Selects applications. A parameter that is missing does not narrow the list.
 *
 * @param position exactly this title
 * @param positionId the number of the requisition
 * @param process the name of the process
 * @param createdFrom at this time or later
 * @param createdTo before this time
 * @param updatedFrom last changed at this time or later
 * @param updatedTo last changed before this time
 * @param q part of the candidate's name, the e-mail address, or the position's title or number; ignores case
 */
@Introspected
public record ApplicationFilter(
        @Nullable @QueryValue ApplicationStatus status,
        @Nullable @QueryValue String position,
        @Nullable @QueryValue String positionId,
        @Nullable @QueryValue String process,
        @Nullable @QueryValue Source source,
        @Nullable @QueryValue OffsetDateTime createdFrom,
        @Nullable @QueryValue OffsetDateTime createdTo,
        @Nullable @QueryValue OffsetDateTime updatedFrom,
        @Nullable @QueryValue OffsetDateTime updatedTo,
        @Nullable @QueryValue String q) {

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
                        Condition.text("q", q).map(text -> Condition.contains("searched", text)))
                .flatMap(Optional::stream)
                .toList();
    }
}
