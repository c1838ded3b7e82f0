package hiring.signin;

import hiring.pages.Messages;
import hiring.pages.Templates;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;

/** The pages for signing in and out. */
@Singleton
final class SignInPages {

    private static final String SIGN_IN = "/sign-in";

    private final Templates templates = Templates.of(SignInPages.class);
    private final Messages messages;

    SignInPages(Messages messages) {
        this.messages = messages;
    }

    MutableHttpResponse<String> form() {
        return form("");
    }

    /** The form with the error of the previous attempt, which is a key of the message bundle. */
    MutableHttpResponse<String> formWithError(String error) {
        return form(messages.of("sign-in." + error));
    }

    private MutableHttpResponse<String> form(String warning) {
        return templates.page(HttpStatus.OK, "sign-in.jte", Map.of("messages", messages, "warning", warning));
    }

    /** The page after a sign-in, which redirects to the dashboard by itself. */
    MutableHttpResponse<String> signedIn() {
        return notice(HttpStatus.OK, "done", "/", true);
    }

    MutableHttpResponse<String> signedOut() {
        return notice(HttpStatus.OK, "ended", SIGN_IN, false);
    }

    MutableHttpResponse<String> failed() {
        return notice(HttpStatus.UNAUTHORIZED, "failed", SIGN_IN, false);
    }

    private MutableHttpResponse<String> notice(HttpStatus status, String key, String next, boolean redirects) {
        return templates.page(
                status,
                "notice.jte",
                Map.of("messages", messages, "key", "sign-in." + key, "next", next, "redirects", redirects));
    }
}
