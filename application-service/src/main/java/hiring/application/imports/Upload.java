package hiring.application.imports;

import hiring.application.imports.file.Content;
import hiring.choreography.digest.Sha256;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Optional;

/** An uploaded file. It is on disk, even if it is small, and deleted when it is closed or the process ends. */
final class Upload implements Content, Closeable {

    private static final String ATTRIBUTE = "hiring.application.upload";
    private static final int AT_ONCE = 65_536;

    private final FileChannel file;
    private final byte[] digest;
    private final Optional<Charset> charset;

    private Upload(FileChannel file, byte[] digest, Optional<Charset> charset) {
        this.file = file;
        this.digest = digest;
        this.charset = charset;
    }

    /**
     * Receives a file to its end. One that is too large is read as well, though not stored: many clients read no answer before
     * they have sent everything, and one that is sent earlier is lost with the connection (RFC 9112, section 9.6).
     *
     * @param charset the encoding that the sender named
     * @param largest the size limit in bytes
     * @throws TooLargeException if it is larger
     */
    static Upload received(InputStream sent, Optional<Charset> charset, long largest) {
        try {
            FileChannel file = FileChannel.open(
                    Files.createTempFile("applications-", ".csv"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
            try {
                return new Upload(file, copy(sent, file, largest), charset);
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the file of a request; empty if it was not received. */
    static Optional<Upload> in(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Upload.class);
    }

    void noteOn(HttpRequest<?> request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Returns the SHA-256 digest of its bytes. */
    byte[] digest() {
        return digest.clone();
    }

    @Override
    public InputStream bytes() throws IOException {
        file.position(0);
        return Channels.newInputStream(file);
    }

    @Override
    public Optional<Charset> charset() {
        return charset;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] copy(InputStream sent, FileChannel file, long largest) throws IOException {
        MessageDigest digest = Sha256.begun();
        byte[] piece = new byte[AT_ONCE];
        long size = 0;
        for (int count = read(sent, piece); count >= 0; count = read(sent, piece)) {
            size += count;
            if (size <= largest) {
                digest.update(piece, 0, count);
                write(file, ByteBuffer.wrap(piece, 0, count));
            }
        }
        if (size > largest) {
            throw TooLargeException.bytes(largest);
        }
        return digest.digest();
    }

    private static void write(FileChannel file, ByteBuffer piece) throws IOException {
        while (piece.hasRemaining()) {
            file.write(piece);
        }
    }

    private static int read(InputStream sent, byte[] piece) {
        try {
            return sent.read(piece);
        } catch (IOException e) {
            throw new HttpStatusException(HttpStatus.BAD_REQUEST, "The file is incomplete.");
        }
    }
}
