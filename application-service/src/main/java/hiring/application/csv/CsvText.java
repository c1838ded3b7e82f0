package hiring.application.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import hiring.application.Application;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Records of a list as they are sent: all cells in quotes, so that nothing in one can begin another. */
public final class CsvText {

    /** The media type of a list, by RFC 4180 and RFC 7111. */
    public static final String CONTENT_TYPE = "text/csv; charset=utf-8; header=present";

    private CsvText() {}

    /** The record that is above all others. */
    public static byte[] header() {
        return written(List.of(Arrays.stream(Column.values()).map(Column::title).toList()));
    }

    /** A record for each application. */
    public static byte[] records(List<Application> applications) {
        return written(applications.stream().map(CsvText::cells).toList());
    }

    private static List<String> cells(Application application) {
        return new ListedApplication(application)
                .cells().stream().map(Formula::defused).toList();
    }

    private static byte[] written(List<List<String>> records) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            records.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
