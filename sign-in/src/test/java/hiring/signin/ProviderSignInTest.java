package hiring.signin;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.Reply;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in by an OpenID provider, as a browser sees it. */
class ProviderSignInTest {

    private static final Map<String, String> BROWSER = Map.of("Authorization", "", "Accept", "text/html");

    private final StubProvider provider = new StubProvider();
    private final LoneService aggregator = LoneService.start(
            "sign-in-under-test",
            Map.of(
                    "sign-in.issuer",
                    provider.issuer(),
                    "sign-in.keys",
                    provider.issuer() + "/keys",
                    "sign-in.provider.client-id",
                    StubProvider.CLIENT,
                    "sign-in.provider.client-secret",
                    StubProvider.SECRET,
                    "sign-in.provider.callback",
                    "http://hiring.example/sign-in/callback"));

    private URI invitation = URI.create("/");
    private String attempt = "";

    ProviderSignInTest() throws IOException {}

    @BeforeEach
    void set_out() {
        Reply sent = aggregator.get("/sign-in", BROWSER);
        assertThat(sent.status()).isEqualTo(303);
        invitation = URI.create(sent.header("Location").orElseThrow());
        attempt = kept(sent, "hiring-sign-in");
    }

    @AfterEach
    void stop() {
        aggregator.close();
        provider.close();
    }

    @Test
    void whoever_is_not_signed_in_is_sent_to_the_provider() {
        Reply redirected = aggregator.get("/", BROWSER);
        assertThat(redirected.status()).isEqualTo(303);
        assertThat(redirected.header("Location")).contains("/sign-in");

        assertThat(invitation.toString()).startsWith(provider.issuer() + "/authorize?");
        assertThat(invitation.getQuery())
                .contains("response_type=code", "client_id=status-page", "scope=openid", "code_challenge_method=S256")
                .contains("redirect_uri=http://hiring.example/sign-in/callback", "state=", "nonce=");
    }

    @Test
    void whoever_signs_in_there_is_signed_in_here_under_the_same_name() {
        Reply back = comesBack(provider.signsIn(invitation), attempt);

        assertThat(back.status()).isEqualTo(200);
        assertThat(back.sent()).contains("http-equiv=\"refresh\"", "url=/");
        String cookie = back.headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("hiring-token="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).containsIgnoringCase("; HttpOnly").contains("; SameSite=Strict", "; Path=/");
        Map<String, String> withToken = Map.of("Authorization", "", "Cookie", kept(back, "hiring-token"));
        assertThat(aggregator.get("/application-statuses", withToken).status()).isEqualTo(200);
    }

    @Test
    void another_browsers_code_signs_nobody_in() {
        String back = provider.signsIn(invitation);

        assertRefused(comesBack(back, ""));
        assertRefused(comesBack(back, kept(aggregator.get("/sign-in", BROWSER), "hiring-sign-in")));
        assertRefused(comesBack(back, "hiring-sign-in=garbage"));
    }

    @Test
    void a_code_is_good_once() {
        String back = provider.signsIn(invitation);
        assertThat(comesBack(back, attempt).status()).isEqualTo(200);

        assertRefused(comesBack(back, attempt));
    }

    @Test
    void whoever_does_not_sign_in_there_is_told_so_here() {
        String state = provider.signsIn(invitation).replaceFirst(".*&state=", "");

        assertRefused(comesBack("/sign-in/callback?error=access_denied&state=" + state, attempt));
    }

    @Test
    void a_token_of_another_attempt_is_refused() {
        provider.lie(claims -> claims.claim("nonce", "another"));

        assertRefused(comesBack(provider.signsIn(invitation), attempt));
    }

    @Test
    void a_token_of_a_foreign_key_is_refused() {
        provider.signWithForeignKey();

        assertRefused(comesBack(provider.signsIn(invitation), attempt));
    }

    @Test
    void a_token_for_another_audience_is_refused() {
        provider.signFor("payroll");

        assertRefused(comesBack(provider.signsIn(invitation), attempt));
    }

    @Test
    void a_provider_that_is_gone_is_said_to_be() {
        String back = provider.signsIn(invitation);
        provider.close();

        assertRefused(comesBack(back, attempt));
    }

    @Test
    void signing_out_takes_the_token_away_and_does_not_sign_in_again() {
        Reply out = aggregator.post(
                "/sign-out", "", Map.of("Authorization", "", "Content-Type", "application/x-www-form-urlencoded"));

        assertThat(out.header("Set-Cookie").orElseThrow())
                .startsWith("hiring-token=;")
                .contains("Max-Age=0");
        assertThat(aggregator.get(out.header("Location").orElseThrow(), BROWSER).sent())
                .contains("You are signed out");
    }

    @Test
    void there_is_no_password_to_be_guessed_here() {
        assertThat(aggregator
                        .post("/login", "{\"username\": \"hr\", \"password\": \"demo\"}", Map.of("Authorization", ""))
                        .status())
                .isIn(401, 404);
    }

    private Reply comesBack(String path, String cookie) {
        return aggregator.get(path, Map.of("Authorization", "", "Accept", "text/html", "Cookie", cookie));
    }

    private static void assertRefused(Reply reply) {
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.sent()).contains("Sign-in failed", "href=\"/sign-in\"");
        assertThat(reply.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("hiring-token"));
    }

    private static String kept(Reply reply, String name) {
        return reply.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }
}
