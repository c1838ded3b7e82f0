package hiring.statusaggregator.signin;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import jakarta.inject.Singleton;

/** The pages around signing in, which hold nothing that anybody could put there. */
@Singleton
final class SignInPages {

    private final ResourceResolver resources;

    SignInPages(ResourceResolver resources) {
        this.resources = resources;
    }

    MutableHttpResponse<StreamedFile> page(String name, HttpStatus status) {
        return HttpResponse.<StreamedFile>status(status)
                .body(resources
                        .getResource("classpath:status-aggregator/" + name + ".html")
                        .map(StreamedFile::new)
                        .orElseThrow())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none';"
                                + " form-action 'self'; frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff")
                // with none at all browsers do not say either whose form they send, and it would be refused
                .header("Referrer-Policy", "same-origin");
    }
}
