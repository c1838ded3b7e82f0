package hiring.application.imports.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import hiring.application.csv.Column;
import java.util.List;
import java.util.Optional;

/**
 * What separates the cells of a list. Spreadsheets write a semicolon where the comma separates decimals, and a tab in the
 * format "Unicode text". The right one is that which makes the header one of known columns.
 */
final class Separator {

    /** The usual one first: it decides about headers that no separator splits into known columns. */
    private static final List<Character> KNOWN = List.of(',', ';', '\t');

    /** Excel's own way to name the separator, on a line before the header. */
    private static final String NAMED = "sep=";

    private Separator() {}

    /** Returns the separator of a list, from its first lines. */
    static char of(String beginning) {
        return named(beginning).orElseGet(() -> mostColumns(beginning));
    }

    /** Returns whether a record is the line that names the separator. */
    static boolean isNamedBy(List<String> record) {
        return !record.isEmpty() && record.get(0).equalsIgnoreCase(NAMED);
    }

    private static char mostColumns(String beginning) {
        char best = KNOWN.get(0);
        for (char separator : KNOWN) {
            if (columns(beginning, separator) > columns(beginning, best)) {
                best = separator;
            }
        }
        return best;
    }

    private static Optional<Character> named(String beginning) {
        return Optional.of(beginning)
                .filter(text -> text.regionMatches(true, 0, NAMED, 0, NAMED.length()) && text.length() > NAMED.length())
                .map(text -> text.charAt(NAMED.length()))
                .filter(KNOWN::contains);
    }

    private static long columns(String beginning, char separator) {
        try {
            return CsvReader.builder().fieldSeparator(separator).ofCsvRecord(beginning).stream()
                    .findFirst()
                    .map(CsvRecord::getFields)
                    .orElse(List.of())
                    .stream()
                    .filter(title -> Column.titled(title).isPresent())
                    .count();
        } catch (CsvParseException e) {
            return 0;
        }
    }
}
