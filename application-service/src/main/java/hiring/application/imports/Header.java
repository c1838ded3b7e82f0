package hiring.application.imports;

import hiring.application.csv.Column;
import hiring.application.form.Source;
import hiring.choreography.csv.Formula;
import hiring.choreography.web.InvalidFieldException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The first record of a list: its columns, in order. */
record Header(List<Column> columns) {

    private static final String FIELD = "header";
    private static final List<Column> DEMANDED = List.of(Column.FIRST_NAME, Column.LAST_NAME);

    /** @throws InvalidFieldException if a column is unknown, repeated or missing */
    static Header of(List<String> titles) {
        List<Column> columns =
                titles.stream().map(title -> Column.titled(title.strip())).toList();
        Set<Column> seen = EnumSet.noneOf(Column.class);
        columns.stream().filter(column -> !seen.add(column)).findFirst().ifPresent(twice -> {
            throw new InvalidFieldException(FIELD, "has " + twice.title() + " twice");
        });
        DEMANDED.stream().filter(column -> !seen.contains(column)).findFirst().ifPresent(missing -> {
            throw new InvalidFieldException(FIELD, "has no column " + missing.title());
        });
        return new Header(columns);
    }

    /** Returns a row with the given cells. If no column gives the source, the source is the import itself. */
    ImportRow row(long line, List<String> cells) {
        if (cells.size() != columns.size()) {
            return ImportRow.unreadable(line, "has " + cells.size() + " cells, and the header " + columns.size());
        }
        Map<Column, String> filled = new EnumMap<>(Column.class);
        if (!columns.contains(Column.SOURCE)) {
            filled.put(Column.SOURCE, Source.IMPORT.name());
        }
        for (int place = 0; place < cells.size(); place++) {
            String cell = Formula.restored(cells.get(place).strip());
            if (columns.get(place).isOfTheForm() && !cell.isEmpty()) {
                filled.put(columns.get(place), cell);
            }
        }
        return ImportRow.of(line, filled);
    }
}
