package hiring.choreography.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Records as they are sent: all cells in quotes, so that nothing in one can begin another, and none of them a formula. */
final class CsvText {

    /** Begins a list: without it, spreadsheets take UTF-8 for the encoding of their country. */
    static final String BYTE_ORDER_MARK = "\ufeff";

    private CsvText() {}

    static byte[] written(List<List<String>> records) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            records.forEach(cells ->
                    writer.writeRecord(cells.stream().map(Formula::defused).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
