package hiring.application.imports;

import hiring.application.Drafting;
import hiring.application.imports.file.ImportRow;
import hiring.choreography.database.SqlFailure;
import hiring.choreography.database.Transactions;
import hiring.choreography.event.Actor;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Processes imports, a batch of rows in each transaction: the applications that they become, the errors of the others and
 * the import's progress are written together or not at all.
 */
@Singleton
class ImportRun {

    static final int AT_ONCE = 200;

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    private final Imports imports;
    private final ImportRows rows;
    private final ImportErrors errors;
    private final RowValidator validator;
    private final Drafting drafting;
    private final Transactions transactions;
    private final Clock clock;

    ImportRun(
            Imports imports,
            ImportRows rows,
            ImportErrors errors,
            RowValidator validator,
            Drafting drafting,
            Transactions transactions,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.errors = errors;
        this.validator = validator;
        this.drafting = drafting;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Processes some rows of the oldest import in progress that no other replica is working on, and returns whether there was
     * one.
     *
     * @throws ImportFailedException if that import cannot continue
     */
    @Transactional
    boolean advance() {
        Optional<Import> list = imports.take();
        list.ifPresent(this::advance);
        return list.isPresent();
    }

    /** Interrupts an import; the rows processed so far stay. */
    @Transactional
    void interrupt(long id) {
        imports.findByIdForUpdate(id)
                .filter(Import::isUnderWay)
                .ifPresent(list -> finish(list, ImportState.INTERRUPTED));
    }

    private void advance(Import list) {
        try {
            List<ImportRow> next = rows.next(list, AT_ONCE);
            Import taken = next.isEmpty() ? list : take(list, next);
            if (next.size() < AT_ONCE) {
                finish(taken, ImportState.DONE);
            } else {
                imports.update(taken);
            }
        } catch (RuntimeException e) {
            throw SqlFailure.isTransient(e) ? e : new ImportFailedException(list.id(), e);
        }
    }

    private Import take(Import list, List<ImportRow> next) {
        RowVerdict verdict = validator.validate(list, next);
        if (!list.dryRun() && !verdict.accepted().isEmpty()) {
            Instant now = clock.instant();
            drafting.draft(drafts(list, verdict.accepted()), new Actor(list.actor()), now);
        }
        rows.accept(list.id(), verdict.accepted());
        rows.remove(list.id(), verdict.refused());
        if (!verdict.errors().isEmpty()) {
            errors.add(
                    verdict.errors().stream().map(error -> error.keptFor(list)).toList());
        }
        return list.taken(
                verdict.accepted().size(),
                verdict.refused().size(),
                next.get(next.size() - 1).line());
    }

    private static List<Drafting.Draft> drafts(Import list, List<AcceptedRow> accepted) {
        return accepted.stream()
                .map(row -> new Drafting.Draft(
                        row.form(),
                        row.remarks().following("import " + list.id() + ", line " + row.line()),
                        row.candidateId()))
                .toList();
    }

    private void finish(Import list, ImportState how) {
        Import finished = list.finished(how, clock.instant());
        imports.update(finished);
        rows.removeAll(list.id());
        transactions.afterCommit(() -> LOG.info(
                "import {} {} rows={} accepted={} refused={}",
                finished.id(),
                finished.state(),
                finished.rows(),
                finished.accepted(),
                finished.refused()));
    }
}
