package hiring.signin;

import hiring.pages.Messages;
import hiring.pages.Templates;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;

/** The pages around signing in. */
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

    /** The form, with the error of the previous attempt. */
    MutableHttpResponse<String> formAfter(String mistake) {
        return form(messages.of("sign-in." + mistake));
    }

    private MutableHttpResponse<String> form(String warning) {
        return templates.page(HttpStatus.OK, "sign-in.jte", Map.of("messages", messages, "warning", warning));
    }

    /** The page after a sign-in, which redirects by itself. */
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
                        "messages",
                        messages,
                        "title",
                        messages.of("sign-in." + what + ".title"),
                        "text",
                        messages.of("sign-in." + what),
                        "next",
                        next,
                        "link",
                        messages.of("sign-in." + what + ".next"),
                        "goesOn",
                        goesOn));
    }
}
