package hiring.application.imports.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The bytes with which a text says in which encoding it is.
 *
 * @param hex the bytes in hexadecimal
 * @see <a href="https://www.unicode.org/faq/utf_bom.html">the marks of Unicode's encodings</a>
 */
record ByteOrderMark(Charset charset, String hex) {

    /** In bytes. */
    static final int LONGEST = 4;

    /** UTF-32 first: its mark begins like that of UTF-16. */
    private static final List<ByteOrderMark> ALL = List.of(
            new ByteOrderMark(Charset.forName("UTF-32LE"), "fffe0000"),
            new ByteOrderMark(Charset.forName("UTF-32BE"), "0000feff"),
            new ByteOrderMark(StandardCharsets.UTF_8, "efbbbf"),
            new ByteOrderMark(StandardCharsets.UTF_16LE, "fffe"),
            new ByteOrderMark(StandardCharsets.UTF_16BE, "feff"));

    /** Returns the mark with which a text begins. */
    static Optional<ByteOrderMark> at(byte[] beginning) {
        String start = HexFormat.of().formatHex(beginning);
        return ALL.stream().filter(mark -> start.startsWith(mark.hex)).findFirst();
    }

    /** Returns its length in bytes. */
    int length() {
        return hex.length() / 2;
    }
}
