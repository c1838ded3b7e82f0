package hiring.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.Map;

/** Renders the precompiled templates of one module as HTML; everything that a template prints is escaped. */
public final class Templates {

    /** Lets a page run only this site's scripts, even if a candidate's name contains markup. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final TemplateEngine engine;

    private Templates(TemplateEngine engine) {
        this.engine = engine;
    }

    /**
     * The templates of a module.
     *
     * @param type any type of the package that its templates are compiled into
     */
    public static Templates of(Class<?> type) {
        return new Templates(
                TemplateEngine.createPrecompiled(null, ContentType.Html, type.getClassLoader(), type.getPackageName()));
    }

    /**
     * A page, or a fragment of one.
     *
     * @param template file name, for example {@code overview.jte}
     * @param model the template's only parameter
     */
    public MutableHttpResponse<String> page(HttpStatus status, String template, Object model) {
        StringOutput page = new StringOutput();
        engine.render(template, model, page);
        return response(status, page);
    }

    /**
     * A page, or a fragment of one.
     *
     * @param values the template's parameters by name
     */
    public MutableHttpResponse<String> page(HttpStatus status, String template, Map<String, Object> values) {
        StringOutput page = new StringOutput();
        engine.render(template, values, page);
        return response(status, page);
    }

    private static MutableHttpResponse<String> response(HttpStatus status, StringOutput page) {
        return HttpResponse.<String>status(status)
                .body(page.toString())
                .contentType(MediaType.of("text/html;charset=utf-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                // without any referrer browsers send "Origin: null" with a form, and the form would be refused
                .header("Referrer-Policy", "same-origin");
    }
}
