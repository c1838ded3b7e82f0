package hiring.application.imports;

import hiring.application.Drafting;
import hiring.application.Remarks;
import hiring.choreography.database.SqlFailure;
import hiring.choreography.database.Transactions;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the rows of lists, some in each transaction: the applications that they become, what was wrong with the others, and
 * how far the list has come by that, are written together or not at all.
 */
@Singleton
final class ImportRun {

    static final int AT_ONCE = 200;

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    private final Imports imports;
    private final ImportRows rows;
    private final ImportErrors errors;
    private final Judge judge;
    private final Drafting drafting;
    private final Transactions transactions;
    private final Clock clock;

    ImportRun(
            Imports imports,
            ImportRows rows,
            ImportErrors errors,
            Judge judge,
            Drafting drafting,
            Transactions transactions,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.errors = errors;
        this.judge = judge;
        this.drafting = drafting;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Takes some rows of the oldest list that is under way and that no other replica is at, and tells whether there was one.
     *
     * @throws ImportFailedException if that list cannot go on
     */
    boolean advance() {
        return transactions.write(connection -> {
            var list = imports.take(connection);
            list.ifPresent(taken -> advance(connection, taken));
            return list.isPresent();
        });
    }

    /** Gives a list up; what was taken of it stays. */
    void interrupt(long id) {
        transactions.write(connection -> imports.lock(connection, id)
                .filter(list -> list.finishedAt().isEmpty())
                .map(list -> finish(connection, list, ImportState.INTERRUPTED)));
    }

    private void advance(Connection connection, Import list) {
        try {
            List<ImportRow> next = rows.next(connection, list, AT_ONCE);
            Import taken = next.isEmpty() ? list : take(connection, list, next);
            if (next.size() < AT_ONCE) {
                finish(connection, taken, ImportState.DONE);
            } else {
                imports.save(connection, taken);
            }
        } catch (RuntimeException e) {
            throw SqlFailure.isTransient(e) ? e : new ImportFailedException(list.id(), e);
        }
    }

    private Import take(Connection connection, Import list, List<ImportRow> next) {
        Judgement judgement = judge.judge(connection, list, next);
        if (!list.dryRun() && !judgement.accepted().isEmpty()) {
            Instant now = clock.instant();
            drafting.draft(connection, drafts(list, judgement.accepted()), list.actor(), now);
        }
        rows.accept(connection, list.id(), judgement.accepted());
        rows.remove(connection, list.id(), judgement.refused());
        errors.add(connection, list.id(), judgement.errors());
        return list.taken(
                judgement.accepted().size(),
                judgement.refused().size(),
                next.get(next.size() - 1).line());
    }

    private static List<Drafting.Draft> drafts(Import list, List<AcceptedRow> accepted) {
        return accepted.stream()
                .map(row ->
                        new Drafting.Draft(row.form(), Remarks.noting("import " + list.id() + ", line " + row.line())))
                .toList();
    }

    private Import finish(Connection connection, Import list, ImportState how) {
        Import finished = list.finished(how, clock.instant());
        imports.save(connection, finished);
        rows.removeAll(connection, list.id());
        transactions.afterCommit(() -> LOG.info(
                "import {} {} rows={} accepted={} refused={}",
                finished.id(),
                finished.state(),
                finished.rows(),
                finished.accepted(),
                finished.refused()));
        return finished;
    }
}
