package hiring.application.imports;

import hiring.choreography.database.Transactions;
import hiring.choreography.event.Actor;
import hiring.choreography.listing.Listing;
import hiring.choreography.web.NotFoundException;
import hiring.choreography.web.Page;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where lists are handed in and asked after. */
@Singleton
final class ImportDesk {

    private static final int AT_ONCE = 500;

    private final Imports imports;
    private final ImportRows rows;
    private final ImportErrors errors;
    private final ImportSettings settings;
    private final Transactions transactions;
    private final Clock clock;

    ImportDesk(
            Imports imports,
            ImportRows rows,
            ImportErrors errors,
            ImportSettings settings,
            Transactions transactions,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.errors = errors;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Puts a list's rows down, to be taken one after the other.
     *
     * @throws hiring.choreography.web.InvalidFieldException if it is no CSV, or its header is not understood
     * @throws TooLargeException if it has too many rows
     */
    Import begin(Upload upload, boolean dryRun, Actor actor) {
        return transactions.write(connection -> {
            long id = imports.begin(connection, dryRun, actor, clock.instant());
            imports.counted(connection, id, putDown(connection, id, upload));
            return known(connection, id);
        });
    }

    Import find(long id) {
        return transactions.read(connection -> known(connection, id));
    }

    /** The lists, newest first. */
    Page<Import> list(@Nullable String cursor, @Nullable Integer limit) {
        Listing listing = Listing.of(List.of(), Imports.ORDERS, null, cursor, limit);
        return transactions.read(connection -> imports.list(connection, listing));
    }

    /** What was wrong with a list's rows, in their order. */
    Page<RowError> errors(long id, @Nullable String cursor, @Nullable Integer limit) {
        Listing listing = ImportErrors.of(id, cursor, limit);
        return transactions.read(connection -> {
            known(connection, id);
            return errors.list(connection, listing);
        });
    }

    /** Returns how many there are. */
    private int putDown(Connection connection, long id, Upload upload) {
        try {
            CsvFile file = new CsvFile(upload.bytes());
            int count = 0;
            List<ImportRow> some = new ArrayList<>();
            while (file.hasNext()) {
                some.add(file.next());
                count++;
                if (count > settings.mostRows()) {
                    throw TooLargeException.rows(settings.mostRows());
                }
                if (some.size() == AT_ONCE || !file.hasNext()) {
                    rows.add(connection, id, some);
                    some.clear();
                }
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Import known(Connection connection, long id) {
        return imports.find(connection, id).orElseThrow(() -> new NotFoundException("There is no import " + id + "."));
    }
}
