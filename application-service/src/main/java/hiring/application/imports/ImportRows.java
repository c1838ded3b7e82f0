package hiring.application.imports;

import hiring.application.csv.Cells;
import hiring.application.imports.file.ImportRow;
import jakarta.inject.Singleton;
import java.util.List;

/** The rows of imports in progress. */
@Singleton
final class ImportRows {

    private final PendingRows rows;

    ImportRows(PendingRows rows) {
        this.rows = rows;
    }

    void add(long importId, List<ImportRow> some) {
        rows.add(some.stream().map(row -> PendingRow.of(importId, row)).toList());
    }

    /** Returns the next rows of an import that are not yet processed. */
    List<ImportRow> next(Import list, int most) {
        return rows.next(list.id(), list.lastLine(), most).stream()
                .map(PendingRow::row)
                .toList();
    }

    /** Returns the accepted rows of an import that have one of the given keys. */
    List<AcceptedRow> accepted(long importId, List<Long> keys) {
        return keys.isEmpty()
                ? List.of()
                : rows.accepted(importId, keys).stream()
                        .map(PendingRow::row)
                        .map(row -> AcceptedRow.of(
                                row.line(), new Cells(row.cells()).request().form()))
                        .toList();
    }

    /** Stores accepted rows, to compare later ones with. */
    void accept(long importId, List<AcceptedRow> accepted) {
        if (!accepted.isEmpty()) {
            rows.accept(accepted.stream()
                    .map(row -> PendingRow.accepted(importId, row))
                    .toList());
        }
    }

    void remove(long importId, List<Long> lines) {
        if (!lines.isEmpty()) {
            rows.deleteByImportIdAndLineIn(importId, lines);
        }
    }

    void removeAll(long importId) {
        rows.deleteByImportId(importId);
    }
}
