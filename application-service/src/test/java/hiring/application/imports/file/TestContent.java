package hiring.application.imports.file;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/** A file in memory. */
final class TestContent implements Content {

    private final byte[] file;
    private final Optional<Charset> charset;

    TestContent(byte[] file, Optional<Charset> charset) {
        this.file = file.clone();
        this.charset = charset;
    }

    @Override
    public InputStream bytes() {
        return new ByteArrayInputStream(file);
    }

    @Override
    public Optional<Charset> charset() {
        return charset;
    }
}
