package hiring.statusaggregator.dashboard;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;

/** Makes pages by templates that were compiled with the service and escape whatever they are given. */
@Singleton
final class Templates {

    /** Names are written by strangers: whatever they contain, a page runs nothing but its own scripts. */
    private static final String ONLY_ITS_OWN =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), Templates.class.getPackageName());

    /** A page, or a part of one. Nobody else may keep it, and nobody may show it again without asking. */
    MutableHttpResponse<String> page(HttpStatus status, String template, Object model) {
        StringOutput page = new StringOutput();
        engine.render(template, model, page);
        return HttpResponse.<String>status(status)
                .body(page.toString())
                .contentType(MediaType.of("text/html;charset=utf-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", ONLY_ITS_OWN)
                .header("X-Content-Type-Options", "nosniff")
                // with none at all browsers do not say either whose form they send, and it would be refused
                .header("Referrer-Policy", "same-origin");
    }
}
