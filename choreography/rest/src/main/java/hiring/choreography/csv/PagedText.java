package hiring.choreography.csv;

import hiring.choreography.background.Failures;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pieces of a text that follow one another, each made when the one before has been read. */
final class PagedText extends InputStream {

    private static final Logger LOG = LoggerFactory.getLogger(PagedText.class);
    private static final int END = -1;

    private final Iterator<byte[]> pieces;
    private byte[] piece = {};
    private int place;

    PagedText(Iterator<byte[]> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? END : piece[place++] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return END;
        }
        int count = Math.min(length, piece.length - place);
        System.arraycopy(piece, place, target, offset, count);
        place += count;
        return count;
    }

    private boolean isAtEnd() throws IOException {
        while (place == piece.length && pieces.hasNext()) {
            piece = next();
            place = 0;
        }
        return place == piece.length;
    }

    /** The server breaks off at nothing else: at any other exception it would leave the reader waiting. */
    private byte[] next() throws IOException {
        try {
            return pieces.next();
        } catch (RuntimeException e) {
            LOG.error("a streamed list is aborted: {}", Failures.inOneLine(e));
            throw new IOException("the next page cannot be read", e);
        }
    }
}
