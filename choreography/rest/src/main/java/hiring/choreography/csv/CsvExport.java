package hiring.choreography.csv;

import hiring.choreography.web.Page;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers with a list, however long, without ever holding it as a whole. No transaction lasts longer than a page: a
 * slow reader does not hold up other requests.
 */
public final class CsvExport {

    /** The media type of a list, by RFC 4180 and RFC 7111. */
    public static final String CONTENT_TYPE = "text/csv; charset=utf-8; header=present";

    private CsvExport() {}

    /**
     * Where a list is read from.
     *
     * @param <T> what is in a record
     */
    @FunctionalInterface
    public interface Pages<T> {

        /** The page that begins at a cursor; the first where there is none. */
        Page<T> after(Optional<String> cursor);
    }

    /**
     * An answer with a list. Its first page is read at once, so that an invalid request is answered with its error.
     *
     * @param file what it is called where it is kept
     * @param cells of a record, in the order of the header
     */
    public static <T> HttpResponse<InputStream> of(
            String file, List<String> header, Pages<T> pages, Function<T, List<String>> cells) {
        return HttpResponse.<InputStream>ok(new PagedText(new CsvPages<>(header, pages, cells)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
