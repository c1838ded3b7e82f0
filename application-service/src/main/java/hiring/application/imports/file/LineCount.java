package hiring.application.imports.file;

import java.nio.CharBuffer;

/** Counts lines that end with LF, CR or both. */
final class LineCount {

    private long line = 1;
    private boolean isAfterReturn;

    /** Counts the lines that end in a piece of text. */
    void read(CharBuffer piece) {
        while (piece.hasRemaining()) {
            read(piece.get());
        }
    }

    /** Returns the number of the line on which the next character is, from 1. */
    long line() {
        return line;
    }

    private void read(char next) {
        if (next == '\r' || (next == '\n' && !isAfterReturn)) {
            line++;
        }
        isAfterReturn = next == '\r';
    }
}
