package hiring.application.imports.file;

import hiring.application.csv.Column;
import hiring.application.form.Source;
import hiring.choreography.csv.Formula;
import hiring.choreography.web.InvalidFieldException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The first record of a list: its columns, in order.
 *
 * @param columns empty where a column has no title
 */
record Header(List<Optional<Column>> columns) {

    private static final String FIELD = "header";
    private static final int LONGEST_TITLE = 60;
    private static final List<Column> DEMANDED = List.of(Column.FIRST_NAME, Column.LAST_NAME);

    /** @throws InvalidFieldException if columns are unknown, repeated or missing */
    static Header of(List<String> titles) {
        requireKnown(titles);
        List<Optional<Column>> columns = titles.stream().map(Column::titled).toList();
        Set<Column> seen = EnumSet.noneOf(Column.class);
        columns.stream()
                .flatMap(Optional::stream)
                .filter(column -> !seen.add(column))
                .findFirst()
                .ifPresent(twice -> {
                    throw new InvalidFieldException(FIELD, "has " + twice.title() + " twice");
                });
        DEMANDED.stream().filter(column -> !seen.contains(column)).findFirst().ifPresent(missing -> {
            throw new InvalidFieldException(FIELD, "has no column " + missing.title());
        });
        return new Header(columns);
    }

    /** Returns a row with the given cells. If no column gives the source, the source is the import itself. */
    ImportRow row(long line, List<String> cells) {
        if (cells.size() < columns.size() || hasContentFrom(columns.size(), cells)) {
            return ImportRow.unreadable(line, "has " + cells.size() + " cells, and the header " + columns.size());
        }
        Map<Column, String> filled = new EnumMap<>(Column.class);
        if (!columns.contains(Optional.of(Column.SOURCE))) {
            filled.put(Column.SOURCE, Source.IMPORT.name());
        }
        for (int place = 0; place < columns.size(); place++) {
            String cell = Formula.restored(cells.get(place).strip());
            Optional<Column> column = columns.get(place);
            if (column.isEmpty() && !cell.isEmpty()) {
                return ImportRow.unreadable(line, "has a cell in column " + (place + 1) + ", which has no title");
            }
            column.filter(titled -> titled.isOfTheForm() && !cell.isEmpty())
                    .ifPresent(titled -> filled.put(titled, cell));
        }
        return ImportRow.of(line, filled);
    }

    private static boolean hasContentFrom(int place, List<String> cells) {
        return cells.stream().skip(place).anyMatch(cell -> !cell.isBlank());
    }

    private static void requireKnown(List<String> titles) {
        List<String> unknown = titles.stream()
                .filter(title -> !title.isBlank() && Column.titled(title).isEmpty())
                .map(title -> title.strip().substring(0, Math.min(title.strip().length(), LONGEST_TITLE)))
                .toList();
        if (!unknown.isEmpty()) {
            throw InvalidFieldException.notAllOf(
                    FIELD,
                    unknown,
                    Arrays.stream(Column.values()).map(Column::title).toList());
        }
    }
}
