package hiring.statusaggregator.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;

/** Makes pages by templates that were compiled with the service and escape whatever they are given. */
@Singleton
public final class Templates {

    /** Names are written by strangers: whatever they contain, a page runs nothing but its own scripts. */
    private static final String ONLY_ITS_OWN =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** They are compiled into the package of what most of them show, so that nobody else has to see that. */
    private static final String OF_MOST = "hiring.statusaggregator.dashboard";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), OF_MOST);

    Templates() {}

    /** A page, or a part of one, of something to be shown. */
    public MutableHttpResponse<String> page(HttpStatus status, String template, Object model) {
        StringOutput page = new StringOutput();
        engine.render(template, model, page);
        return answer(status, page);
    }

    /** A page of some values, by the names that the template has for them. */
    public MutableHttpResponse<String> page(HttpStatus status, String template, Map<String, Object> values) {
        StringOutput page = new StringOutput();
        engine.render(template, values, page);
        return answer(status, page);
    }

    /** Nobody else may keep it, and nobody may show it again without asking. */
    private static MutableHttpResponse<String> answer(HttpStatus status, StringOutput page) {
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
