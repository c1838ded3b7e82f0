package hiring.application.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.util.Optional;

/**
 * A byte that cannot be decoded.
 *
 * @param line where it is, from 1
 * @param octet its value, 0 to 255
 */
record Malformed(long line, int octet) {

    private static final int AT_ONCE = 65_536;
    private static final int UNSIGNED = 0xff;

    /** Returns the first byte of a text that is not in an encoding; empty if all of it is. */
    static Optional<Malformed> firstIn(InputStream text, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(AT_ONCE);
        CharBuffer chars = CharBuffer.allocate(AT_ONCE);
        LineCount lines = new LineCount();
        boolean isLast = false;
        while (!isLast) {
            int count = text.read(bytes.array(), bytes.position(), bytes.remaining());
            isLast = count < 0;
            bytes.position(bytes.position() + Math.max(count, 0)).flip();
            boolean isMalformed = decoder.decode(bytes, chars, isLast).isError();
            lines.read(chars.flip());
            chars.clear();
            if (isMalformed) {
                return Optional.of(new Malformed(lines.line(), bytes.get() & UNSIGNED));
            }
            bytes.compact();
        }
        return Optional.empty();
    }
}
