package hiring.statusaggregator.signin;

import hiring.statusaggregator.page.Templates;
import hiring.statusaggregator.words.Words;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;

/** The pages around signing in. */
@Singleton
final class SignInPages {

    private static final String SIGN_IN = "/sign-in";

    private final Templates templates;
    private final Words words;

    SignInPages(Templates templates, Words words) {
        this.templates = templates;
        this.words = words;
    }

    MutableHttpResponse<String> form() {
        return form("");
    }

    /** With what has gone wrong the last time. */
    MutableHttpResponse<String> formAfter(String mistake) {
        return form(words.of("sign-in." + mistake));
    }

    private MutableHttpResponse<String> form(String warning) {
        return templates.page(HttpStatus.OK, "sign-in.jte", Map.of("words", words, "warning", warning));
    }

    /** Which leads on by itself. */
    MutableHttpResponse<String> done() {
        return notice(HttpStatus.OK, "done", "/", true);
    }

    MutableHttpResponse<String> ended() {
        return notice(HttpStatus.OK, "ended", SIGN_IN, false);
    }

    MutableHttpResponse<String> refused() {
        return notice(HttpStatus.UNAUTHORIZED, "failed", SIGN_IN, false);
    }

    private MutableHttpResponse<String> notice(HttpStatus status, String what, String next, boolean goesOn) {
        return templates.page(
                status,
                "notice.jte",
                Map.of(
                        "words",
                        words,
                        "title",
                        words.of("sign-in." + what + ".title"),
                        "text",
                        words.of("sign-in." + what),
                        "next",
                        next,
                        "link",
                        words.of("sign-in." + what + ".next"),
                        "goesOn",
                        goesOn));
    }
}
