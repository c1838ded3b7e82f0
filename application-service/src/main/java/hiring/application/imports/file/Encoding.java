package hiring.application.imports.file;

import hiring.choreography.web.InvalidFieldException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The encoding of a file: what its byte order mark says, what the sender says, or what can be known for sure from its bytes.
 *
 * @param mark the length of the byte order mark
 */
record Encoding(Charset charset, int mark) {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /**
     * Returns the encoding of a file in which all of it can be decoded.
     *
     * @throws InvalidFieldException if there is none; the message names the line of the first byte that does not fit
     */
    static Encoding of(Content file) throws IOException {
        Encoding likely = likely(file);
        Optional<Malformed> malformed = Malformed.firstIn(file.bytes(), likely.charset);
        if (malformed.isEmpty()) {
            return likely;
        }
        boolean isGuess = likely.isGuess(file);
        if (isGuess && WesternText.isSure(file.bytes())) {
            return new Encoding(WESTERN, 0);
        }
        throw new InvalidFieldException(CsvFile.FIELD, likely.refusal(malformed.get(), isGuess));
    }

    /** Returns the text, without a byte order mark. */
    Reader reader(Content file) throws IOException {
        InputStream bytes = file.bytes();
        bytes.skipNBytes(mark);
        return new InputStreamReader(bytes, charset.newDecoder());
    }

    private static Encoding likely(Content file) throws IOException {
        byte[] beginning = file.bytes().readNBytes(ByteOrderMark.LONGEST);
        return ByteOrderMark.at(beginning)
                .map(mark -> new Encoding(mark.charset(), mark.length()))
                .orElseGet(() -> new Encoding(
                        file.charset().or(() -> unmarked(beginning)).orElse(StandardCharsets.UTF_8), 0));
    }

    /** A header begins with an ASCII character, which has a zero byte in UTF-16. */
    private static Optional<Charset> unmarked(byte[] beginning) {
        if (beginning.length < 2 || (beginning[0] == 0) == (beginning[1] == 0)) {
            return Optional.empty();
        }
        return Optional.of(beginning[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private boolean isGuess(Content file) {
        return mark == 0 && file.charset().isEmpty() && charset.equals(StandardCharsets.UTF_8);
    }

    private String refusal(Malformed malformed, boolean isGuess) {
        return String.format("is not in %s: line %d has the byte 0x%02X", charset, malformed.line(), malformed.octet())
                + (isGuess
                        ? ". Save it as \"CSV UTF-8\", or name its encoding in the Content-Type, for example"
                                + " \"text/csv; charset=windows-1252\""
                        : "");
    }
}
