package hiring.choreography.csv;

import hiring.choreography.web.Page;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** A list in pieces: the byte order mark and the header, and a page after the other, each read when the one before was sent. */
final class CsvPages<T> implements Iterator<byte[]> {

    private final List<String> header;
    private final CsvExport.Pages<T> pages;
    private final Function<T, List<String>> cells;
    private Optional<Page<T>> page;
    private boolean isFirst = true;

    CsvPages(List<String> header, CsvExport.Pages<T> pages, Function<T, List<String>> cells) {
        this.header = header;
        this.pages = pages;
        this.cells = cells;
        this.page = Optional.of(pages.after(Optional.empty()));
    }

    @Override
    public boolean hasNext() {
        return page.isPresent();
    }

    @Override
    public byte[] next() {
        Page<T> current = page.orElseThrow(NoSuchElementException::new);
        ByteArrayOutputStream piece = new ByteArrayOutputStream();
        if (isFirst) {
            piece.writeBytes(CsvText.BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
            piece.writeBytes(CsvText.written(List.of(header)));
            isFirst = false;
        }
        piece.writeBytes(CsvText.written(current.items().stream().map(cells).toList()));
        page = current.next().map(cursor -> pages.after(Optional.of(cursor)));
        return piece.toByteArray();
    }
}
