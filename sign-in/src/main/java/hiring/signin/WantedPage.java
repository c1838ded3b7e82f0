package hiring.signin;

import io.micronaut.http.HttpRequest;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page that a user wanted before signing in. Only pages of this site are kept, so that no link can use the sign-in to send
 * users to another site: whatever a browser, or a proxy that decodes paths, could take for another site leads home instead.
 *
 * @param address the path with its query
 */
record WantedPage(String address) {

    /** The name of the query parameter, and of the form's field, that holds the address. */
    static final String NEXT = "next";

    static final WantedPage HOME = new WantedPage("/");

    private static final String SIGN_IN = "/sign-in";

    /** A cookie, which keeps it while a user signs in at a provider, holds 4,096 bytes. */
    private static final int MOST = 2_000;

    /** The characters that RFC 3986 allows in a path and a query, and so neither spaces nor backslashes. */
    private static final Pattern LOCAL = Pattern.compile("/[A-Za-z0-9\\-._~!$&'()*+,;=:@%/?]*");

    private static final Pattern OF_ANOTHER_SITE = Pattern.compile("//|\\\\|\\p{Cntrl}|/\\.{1,2}(/|$)|[^\\x00-\\x7f]");
    private static final Pattern OF_THE_SIGN_IN = Pattern.compile("/(sign-in|sign-out|login)(/.*)?");

    /** How often a path may be encoded; more often is no path of this site. */
    private static final int LAYERS = 3;

    /** The page at an address; home if it is not certainly one of this site, or is of the sign-in itself. */
    static WantedPage of(@Nullable String address) {
        return Optional.ofNullable(address)
                .filter(WantedPage::isLocal)
                .map(WantedPage::new)
                .orElse(HOME);
    }

    /** The page that a request asks for. */
    static WantedPage of(HttpRequest<?> request) {
        URI asked = request.getUri();
        return of(asked.getRawQuery() == null ? asked.getRawPath() : asked.getRawPath() + "?" + asked.getRawQuery());
    }

    /** The address of the sign-in page that leads there. */
    URI signIn() {
        return URI.create(equals(HOME) ? SIGN_IN : SIGN_IN + "?" + parameter());
    }

    /**
     * The address of the sign-in page that leads there, after an attempt that failed.
     *
     * @param error what the page says
     */
    URI signInAfter(String error) {
        return URI.create(SIGN_IN + "?" + (equals(HOME) ? error : error + "&" + parameter()));
    }

    private String parameter() {
        return NEXT + "=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    private static boolean isLocal(String address) {
        return address.length() <= MOST
                && LOCAL.matcher(address).matches()
                && isPathOfThisSite(address.split("\\?", 2)[0], LAYERS);
    }

    /** Whether a path, and what it becomes when it is decoded, is one of this site. */
    private static boolean isPathOfThisSite(String path, int layers) {
        if (!isPathOfThisSite(path)) {
            return false;
        }
        Optional<String> decoded = decoded(path);
        return decoded.filter(path::equals).isPresent()
                || (layers > 0
                        && decoded.filter(each -> isPathOfThisSite(each, layers - 1))
                                .isPresent());
    }

    /** Empty if it is malformed. */
    private static Optional<String> decoded(String path) {
        try {
            return Optional.of(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isPathOfThisSite(String path) {
        return path.startsWith("/")
                && !OF_ANOTHER_SITE.matcher(path).find()
                && !OF_THE_SIGN_IN.matcher(path).matches();
    }
}
