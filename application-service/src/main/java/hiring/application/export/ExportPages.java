package hiring.application.export;

import hiring.application.Application;
import hiring.application.ApplicationDesk;
import hiring.application.ApplicationFilter;
import hiring.application.csv.CsvText;
import hiring.choreography.web.Page;
import hiring.choreography.web.PageRequest;
import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A list in pieces, in the order of the applications' numbers. No transaction lasts longer than a piece: whoever reads
 * slowly holds up nobody, and an application that is changed meanwhile is in the list all the same, once.
 */
final class ExportPages implements Iterator<byte[]> {

    private final ApplicationDesk desk;
    private final ApplicationFilter filter;
    private Optional<Page<Application>> page;
    private boolean isFirst = true;

    /** @throws hiring.choreography.web.InvalidFieldException if what is asked for cannot be looked for */
    ExportPages(ApplicationDesk desk, ApplicationFilter filter) {
        this.desk = desk;
        this.filter = filter;
        this.page = Optional.of(desk.list(filter, null, null, PageRequest.HIGHEST_LIMIT));
    }

    @Override
    public boolean hasNext() {
        return page.isPresent();
    }

    @Override
    public byte[] next() {
        Page<Application> current = page.orElseThrow(NoSuchElementException::new);
        ByteArrayOutputStream piece = new ByteArrayOutputStream();
        if (isFirst) {
            piece.writeBytes(CsvText.header());
            isFirst = false;
        }
        piece.writeBytes(CsvText.records(current.items()));
        page = current.next().map(cursor -> desk.list(filter, null, cursor, PageRequest.HIGHEST_LIMIT));
        return piece.toByteArray();
    }
}
