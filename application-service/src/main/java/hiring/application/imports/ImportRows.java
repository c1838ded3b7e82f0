package hiring.application.imports;

import hiring.application.csv.Cells;
import jakarta.inject.Singleton;
import java.util.List;

/** The rows of lists that are under way. */
@Singleton
final class ImportRows {

    private final PendingRows rows;

    ImportRows(PendingRows rows) {
        this.rows = rows;
    }

    void add(long importId, List<ImportRow> some) {
        rows.add(some.stream().map(row -> PendingRow.of(importId, row)).toList());
    }

    /** The next rows of a list, after those that were taken. */
    List<ImportRow> next(Import list, int most) {
        return rows.next(list.id(), list.lastLine(), most).stream()
                .map(PendingRow::row)
                .toList();
    }

    /** The rows of a list that were accepted and have one of some keys. */
    List<AcceptedRow> accepted(long importId, List<Long> keys) {
        return keys.isEmpty()
                ? List.of()
                : rows.accepted(importId, keys).stream()
                        .map(PendingRow::row)
                        .map(row -> AcceptedRow.of(
                                row.line(), new Cells(row.cells()).request().form()))
                        .toList();
    }

    /** Keeps those that were accepted, to compare later ones with. */
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
