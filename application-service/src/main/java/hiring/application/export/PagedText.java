package hiring.application.export;

import java.io.InputStream;
import java.util.Iterator;

/** Pieces of a text that follow one another, each made when the one before has been read. */
final class PagedText extends InputStream {

    private static final int END = -1;

    private final Iterator<byte[]> pieces;
    private byte[] piece = {};
    private int place;

    PagedText(Iterator<byte[]> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return isAtEnd() ? END : piece[place++] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
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

    private boolean isAtEnd() {
        while (place == piece.length && pieces.hasNext()) {
            piece = pieces.next();
            place = 0;
        }
        return place == piece.length;
    }
}
