package hiring.application.imports;

import hiring.choreography.idempotency.BodyDigest;
import hiring.choreography.web.InvalidFieldException;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Receives files before any other processing, so that no transaction waits for a slow connection, and no file is held in
 * memory, neither for its idempotency key nor for its rows.
 */
@ServerFilter({ImportController.PATH, ImportController.SAME_PATH})
final class UploadFilter implements Ordered {

    /** A separate pool, so that slow clients delay only other uploads. */
    static final String EXECUTOR = "uploads";

    private final ImportSettings settings;

    UploadFilter(ImportSettings settings) {
        this.settings = settings;
    }

    @Override
    public int getOrder() {
        return BodyDigest.ORDER;
    }

    @RequestFilter(methods = HttpMethod.POST)
    @ExecuteOn(EXECUTOR)
    void receive(HttpRequest<?> request) {
        Optional<MediaType> type = request.getContentType();
        requireCsv(type);
        Optional<Charset> charset = charset(type);
        if (request instanceof ServerHttpRequest<?> sent) {
            Upload upload = Upload.received(sent.byteBody().toInputStream(), charset, settings.largestFile());
            BodyDigest.note(request, upload.digest());
            upload.noteOn(request);
        }
    }

    private static void requireCsv(Optional<MediaType> type) {
        if (type.filter(given -> given.getName().equalsIgnoreCase(MediaType.TEXT_CSV))
                .isEmpty()) {
            throw new HttpStatusException(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Lists must be sent as " + MediaType.TEXT_CSV + ".");
        }
    }

    private static Optional<Charset> charset(Optional<MediaType> type) {
        try {
            return type.flatMap(given -> given.getParameters().get(MediaType.CHARSET_PARAMETER))
                    .map(Charset::forName);
        } catch (IllegalArgumentException e) {
            throw new InvalidFieldException(
                    HttpHeaders.CONTENT_TYPE,
                    "names an unknown charset; UTF-8, UTF-16 and windows-1252 are known, for example");
        }
    }
}
