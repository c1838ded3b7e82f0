package hiring.application.imports.file;

import hiring.application.csv.Column;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a list.
 *
 * @param line the line of the file where it begins; the header is on line 1
 * @param cells those that are not empty
 * @param problem why it cannot be read
 */
public record ImportRow(long line, Map<Column, String> cells, Optional<String> problem) {

    /** Returns a row that can be read. */
    public static ImportRow of(long line, Map<Column, String> cells) {
        return new ImportRow(line, cells, Optional.empty());
    }

    /** Returns a row that cannot be read. */
    static ImportRow unreadable(long line, String problem) {
        return new ImportRow(line, Map.of(), Optional.of(problem));
    }
}
