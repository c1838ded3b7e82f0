package hiring.application.imports;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import hiring.choreography.web.InvalidFieldException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** Reads the rows of a file one by one. A file that is not CSV (RFC 4180) in UTF-8 is rejected as a whole. */
final class CsvFile implements Iterator<ImportRow> {

    private static final String FIELD = "body";
    private static final int LONGEST_CELL = 32_768;
    private static final int LONGEST_RECORD = 131_072;
    private static final int MOST_CELLS = 100;

    private final CloseableIterator<CsvRecord> records;
    private final Header header;
    private long lastLine;

    /** @throws InvalidFieldException if the header is missing or not valid */
    CsvFile(InputStream file) {
        records = CsvReader.builder()
                .maxBufferSize(LONGEST_CELL)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_CELLS)
                                .maxFieldSize(LONGEST_CELL)
                                .maxRecordSize(LONGEST_RECORD)
                                .build(),
                        new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder()))
                .iterator();
        if (!hasNext()) {
            throw new InvalidFieldException(FIELD, "is empty");
        }
        CsvRecord first = records.next();
        lastLine = first.getStartingLineNumber();
        header = Header.of(first.getFields());
    }

    /** @throws InvalidFieldException if the rest of the file cannot be read */
    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw new InvalidFieldException(
                    FIELD,
                    "is no CSV after line " + lastLine
                            + ": a quote is not closed or has something behind it, or a record is too long");
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new InvalidFieldException(FIELD, "is not in UTF-8 after line " + lastLine);
            }
            throw e;
        }
    }

    @Override
    public ImportRow next() {
        CsvRecord record = records.next();
        lastLine = record.getStartingLineNumber();
        return header.row(lastLine, record.getFields());
    }
}
