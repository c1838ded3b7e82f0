package hiring.application.imports;

import hiring.choreography.event.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * A list that was sent in.
 *
 * @param dryRun whether nothing comes of it but the report
 * @param actor who sent it
 * @param rows below the header
 * @param accepted how many of those taken became applications, or would
 * @param refused how many of those taken did not
 * @param lastLine the line of the file up to which rows were taken
 */
record Import(
        long id,
        ImportState state,
        boolean dryRun,
        Actor actor,
        int rows,
        int accepted,
        int refused,
        long lastLine,
        Instant begunAt,
        Optional<Instant> finishedAt) {

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
        return new Import(id, how, dryRun, actor, rows, accepted, refused, lastLine, begunAt, Optional.of(now));
    }
}
