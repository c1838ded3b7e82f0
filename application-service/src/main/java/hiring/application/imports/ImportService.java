package hiring.application.imports;

import hiring.application.imports.file.CsvFile;
import hiring.application.imports.file.ImportRow;
import hiring.choreography.database.Timestamps;
import hiring.choreography.event.Actor;
import hiring.choreography.web.NotFoundException;
import hiring.choreography.web.Page;
import hiring.choreography.web.PageRequest;
import io.micronaut.data.model.Limit;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Accepts imports and returns their progress. */
@Singleton
class ImportService {

    private static final int AT_ONCE = 500;

    private final Imports imports;
    private final ImportRows rows;
    private final ImportErrors errors;
    private final ImportSettings settings;
    private final Clock clock;

    ImportService(Imports imports, ImportRows rows, ImportErrors errors, ImportSettings settings, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.errors = errors;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Stores the rows of a list, to be processed one by one.
     *
     * @throws hiring.choreography.web.InvalidFieldException if it is not CSV, or its header is not valid
     * @throws TooLargeException if it has too many rows
     */
    @Transactional
    Import begin(Upload upload, boolean dryRun, Actor actor) {
        Import begun = imports.save(Import.waiting(dryRun, actor, Timestamps.kept(clock.instant())));
        Import counted = begun.withRows(putDown(begun.id(), upload));
        imports.update(counted);
        return counted;
    }

    Import find(long id) {
        return imports.findById(id).orElseThrow(() -> new NotFoundException("There is no import " + id + "."));
    }

    /** Returns the imports, newest first. */
    Page<Import> list(@Nullable String cursor, @Nullable Integer limit) {
        PageRequest page = PageRequest.of(cursor, limit);
        long before = page.after() == 0 ? Long.MAX_VALUE : page.after();
        return Page.of(imports.findByIdLessThanOrderByIdDesc(before, Limit.of(page.limit() + 1, 0)), page, Import::id);
    }

    /** Returns the errors of an import, in the order of its rows. */
    Page<RowError> errors(long id, @Nullable String cursor, @Nullable Integer limit) {
        PageRequest page = PageRequest.of(cursor, limit);
        return Page.of(
                errors.findByImportIdAndIdGreaterThanOrderById(
                        find(id).id(), page.after(), Limit.of(page.limit() + 1, 0)),
                page,
                RowError::id);
    }

    /** Stores the rows, and returns how many there are. */
    private int putDown(long id, Upload upload) {
        try {
            CsvFile file = new CsvFile(upload);
            int count = 0;
            List<ImportRow> some = new ArrayList<>();
            while (file.hasNext()) {
                some.add(file.next());
                count++;
                if (count > settings.mostRows()) {
                    throw TooLargeException.rows(settings.mostRows());
                }
                if (some.size() == AT_ONCE || !file.hasNext()) {
                    rows.add(id, some);
                    some.clear();
                }
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
