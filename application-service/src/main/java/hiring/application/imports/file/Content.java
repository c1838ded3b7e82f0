package hiring.application.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/** The content of an uploaded file, which can be read several times. */
public interface Content {

    /** Returns its bytes, from the beginning. */
    InputStream bytes() throws IOException;

    /** Returns the encoding that the sender named. */
    Optional<Charset> charset();
}
