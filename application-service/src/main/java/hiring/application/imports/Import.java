package hiring.application.imports;

import hiring.choreography.event.Actor;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import of a list of applications.
 *
 * @param dryRun whether it only reports and creates no applications
 * @param actor who sent it
 * @param rows below the header
 * @param accepted how many of the processed rows became applications, or would
 * @param refused how many of the processed rows did not
 * @param lastLine the last line of the file that was processed
 * @param finishedAt null while it is in progress
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

    /** A new import without a number, none of its rows counted. */
    static Import waiting(boolean dryRun, Actor actor, Instant now) {
        return new Import(0, ImportState.WAITING, dryRun, actor.name(), 0, 0, 0, 0, now, null);
    }

    boolean isUnderWay() {
        return finishedAt == null;
    }

    Import withRows(int count) {
        return new Import(id, state, dryRun, actor, count, accepted, refused, lastLine, begunAt, finishedAt);
    }

    /** This import after more rows were processed. */
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
