package hiring.application.imports.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import hiring.choreography.web.InvalidFieldException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Reads the rows of a list one by one. Empty rows are passed over. A file that cannot be decoded, or is not CSV (RFC 4180, with
 * commas, semicolons or tabs), is rejected as a whole.
 */
public final class CsvFile implements Iterator<ImportRow> {

    /** The field that errors of the file as a whole name. */
    static final String FIELD = "body";

    private static final int LONGEST_CELL = 32_768;
    private static final int LONGEST_RECORD = 131_072;
    private static final int MOST_CELLS = 100;

    private final CloseableIterator<CsvRecord> records;
    private final Header header;
    private long nextLine = 1;
    private Optional<ImportRow> next;

    /**
     * Opens a list and reads its header.
     *
     * @throws InvalidFieldException if it cannot be decoded, or its header is missing or not valid
     */
    public CsvFile(Content file) throws IOException {
        BufferedReader text = new BufferedReader(Encoding.of(file).reader(file), LONGEST_RECORD);
        records = records(text, Separator.of(beginning(text)));
        header = Header.of(record().filter(record -> !Separator.isNamedBy(record.getFields()))
                .or(this::record)
                .orElseThrow(() -> new InvalidFieldException(FIELD, "is empty"))
                .getFields());
        next = row();
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    /** @throws InvalidFieldException if the row after it is not CSV */
    @Override
    public ImportRow next() {
        ImportRow row = next.orElseThrow(NoSuchElementException::new);
        next = row();
        return row;
    }

    private Optional<ImportRow> row() {
        return record().map(record -> header.row(record.getStartingLineNumber(), record.getFields()));
    }

    /** Returns the next record that is not empty. */
    private Optional<CsvRecord> record() {
        while (hasRecord()) {
            CsvRecord record = records.next();
            nextLine = record.getStartingLineNumber() + lines(record);
            if (!record.getFields().stream().allMatch(String::isBlank)) {
                return Optional.of(record);
            }
        }
        return Optional.empty();
    }

    private boolean hasRecord() {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw new InvalidFieldException(
                    FIELD,
                    "is no CSV in the row that begins on line " + nextLine
                            + ": a quote is not closed or has something behind it, or the row is too long");
        }
    }

    private static long lines(CsvRecord record) {
        LineCount lines = new LineCount();
        record.getFields().forEach(cell -> lines.read(CharBuffer.wrap(cell)));
        return lines.line();
    }

    private static String beginning(Reader text) throws IOException {
        char[] beginning = new char[LONGEST_RECORD];
        text.mark(LONGEST_RECORD);
        int count = text.read(beginning);
        text.reset();
        return count < 0 ? "" : new String(beginning, 0, count);
    }

    /** Empty lines are records too, so that lines are counted. */
    private static CloseableIterator<CsvRecord> records(Reader text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(LONGEST_CELL)
                .allowUnclosedQuote(false)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_CELLS)
                                .maxFieldSize(LONGEST_CELL)
                                .maxRecordSize(LONGEST_RECORD)
                                .build(),
                        text)
                .iterator();
    }
}
