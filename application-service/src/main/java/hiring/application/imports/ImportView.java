package hiring.application.imports;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Optional;

/**
 * An import as the API returns it.
 *
 * @param actor who sent it
 * @param rows below the header
 * @param rowsRead how many of them were processed so far
 * @param accepted how many of those became applications, or would
 * @param refused how many of those did not; see the errors for the reasons
 * @param lastLine the last line of the file that was processed
 * @param finishedAt null while it is in progress
 */
@Introspected
record ImportView(
        long importId,
        ImportState state,
        boolean dryRun,
        String actor,
        int rows,
        int rowsRead,
        int accepted,
        int refused,
        long lastLine,
        Instant begunAt,
        Optional<Instant> finishedAt) {

    static ImportView of(Import list) {
        return new ImportView(
                list.id(),
                list.state(),
                list.dryRun(),
                list.actor(),
                list.rows(),
                list.accepted() + list.refused(),
                list.accepted(),
                list.refused(),
                list.lastLine(),
                list.begunAt(),
                Optional.ofNullable(list.finishedAt()));
    }
}
