package hiring.signin;

import hiring.pages.Messages;
import hiring.pages.Templates;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages for signing in and out. */
@Singleton
final class SignInPages {

    private static final String SIGN_IN = "/sign-in";

    private final Templates templates = Templates.of(SignInPages.class);
    private final Messages messages;
    private final List<String> demoUsers;

    SignInPages(Messages messages, Optional<DemoUsers> demo) {
        this.messages = messages;
        this.demoUsers = demo.map(DemoUsers::all).orElse(List.of()).stream()
                .map(User::name)
                .toList();
    }

    MutableHttpResponse<String> form(WantedPage wanted) {
        return form("", wanted);
    }

    /** The form with the error of the previous attempt, which is a key of the message bundle. */
    MutableHttpResponse<String> formWithError(String error, WantedPage wanted) {
        return form(messages.of("sign-in." + error), wanted);
    }

    private MutableHttpResponse<String> form(String warning, WantedPage wanted) {
        return templates.page(HttpStatus.OK, "sign-in.jte", new SignInPage(messages, warning, wanted, demoUsers));
    }

    /** The page after a sign-in, which goes on to the wanted page by itself. */
    MutableHttpResponse<String> signedIn(WantedPage wanted) {
        return notice(HttpStatus.OK, "done", wanted.address(), true);
    }

    /** A page that asks for the wanted page again by itself, now from this site. */
    MutableHttpResponse<String> continueTo(WantedPage wanted) {
        return notice(HttpStatus.OK, "continue", wanted.address(), true);
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
