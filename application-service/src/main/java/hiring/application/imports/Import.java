package hiring.application.imports;

import hiring.choreography.event.Actor;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A list that was sent in.
 *
 * @param dryRun whether nothing comes of it but the report
 * @param actor who sent it
 * @param rows below the header
 * @param accepted how many of those taken became applications, or would
 * @param refused how many of those taken did not
 * @param lastLine the line of the file up to which rows were taken
 * @param finishedAt null while it is under way
 */
@MappedEntity("application_import")
record Import(
        @Id @GeneratedValue long id,
        ImportState state,
        boolean dryRun,
        String actor,
        @MappedProperty("rows_sent") int rows,
        int accepted,
        int refused,
        long lastLine,
        Instant begunAt,
        @Nullable Instant finishedAt) {

    /** One that has no number and no rows yet. */
    static Import waiting(boolean dryRun, Actor actor, Instant now) {
        return new Import(0, ImportState.WAITING, dryRun, actor.name(), 0, 0, 0, 0, now, null);
    }

    boolean isUnderWay() {
        return finishedAt == null;
    }

    Import withRows(int count) {
        return new Import(id, state, dryRun, actor, count, accepted, refused, lastLine, begunAt, finishedAt);
    }

    /** After some more rows. */
    Import taken(int moreAccepted, int moreRefused, long line) {
        return new Import(
                id,
                ImportState.RUNNING,
                dryRun,
                actor,
                rows,
                accepted + moreAccepted,
                refused + moreRefused,
                line,
                begunAt,
                finishedAt);
    }

    Import finished(ImportState how, Instant now) {
        return new Import(id, how, dryRun, actor, rows, accepted, refused, lastLine, begunAt, now);
    }
}
