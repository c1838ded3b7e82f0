package hiring.offer.letter;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.stage.Worklist;
import hiring.choreography.web.NotFoundException;
import hiring.offer.version.Version;
import hiring.offer.version.Versions;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Offer letters over HTTP. They contain terms. */
@Secured(Role.HR)
@Controller("/offers/{applicationId}/letter")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Offers")
class LetterController {

    private static final String NOTHING_ELSE = "default-src 'none'; style-src 'unsafe-inline'";

    private final Worklist worklist;
    private final Versions versions;
    private final LetterWriter writer;
    private final LetterPage page;
    private final LetterPdf pdf;

    LetterController(Worklist worklist, Versions versions, LetterWriter writer, LetterPage page, LetterPdf pdf) {
        this.worklist = worklist;
        this.versions = versions;
        this.writer = writer;
        this.page = page;
        this.pdf = pdf;
    }

    /**
     * Returns the offer letter of a version, in HTML or as a PDF. A PDF is refused with 409 if no font has one of its characters.
     *
     * @param version the newest by default
     */
    @Get(produces = {MediaType.TEXT_HTML, MediaType.APPLICATION_PDF})
    HttpResponse<byte[]> letter(
            long applicationId, @Nullable @QueryValue Integer version, Person person, HttpRequest<?> request) {
        StageRecord record = worklist.find(new ApplicationId(applicationId), person);
        Version offered = version == null ? current(record) : versions.require(record.application(), version);
        String html = page.of(writer.write(record, offered));
        return wantsPdf(request) ? pdf(offered, html) : html(html);
    }

    private Version current(StageRecord record) {
        return versions.current(record.application())
                .orElseThrow(() -> new NotFoundException("There is no letter of the offer of application "
                        + record.application() + ": no terms were set yet."));
    }

    /** Follows the client's order of preference; HTML if it has none. */
    private static boolean wantsPdf(HttpRequest<?> request) {
        return request.accept().stream()
                .filter(type -> type.matches(MediaType.TEXT_HTML_TYPE) || type.matches(MediaType.APPLICATION_PDF_TYPE))
                .findFirst()
                .filter(type -> !type.matches(MediaType.TEXT_HTML_TYPE))
                .isPresent();
    }

    private static HttpResponse<byte[]> html(String page) {
        return HttpResponse.ok(page.getBytes(StandardCharsets.UTF_8))
                .contentType(MediaType.of("text/html;charset=utf-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", NOTHING_ELSE)
                .header("X-Content-Type-Options", "nosniff");
    }

    private HttpResponse<byte[]> pdf(Version version, String page) {
        return HttpResponse.ok(pdf.of(page))
                .contentType(MediaType.APPLICATION_PDF_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"offer-%s-version-%d.pdf\""
                                .formatted(version.application(), version.number()));
    }
}
