package hiring.signin;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.Reply;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in by an OpenID provider, as a browser sees it. */
class ProviderSignInTest {

    private static final Map<String, String> BROWSER = Map.of("Authorization", "", "Accept", "text/html");

    private final StubProvider provider = new StubProvider();
    private final LoneService aggregator = LoneService.start("sign-in-under-test", settings(StubProvider.SECRET));

    private URI authorizationRequest = URI.create("/");
    private String attempt = "";

    ProviderSignInTest() throws IOException {}

    private Map<String, Object> settings(String clientSecret) {
        return Map.of(
                "sign-in.issuer",
                provider.issuer(),
                "sign-in.keys",
                provider.issuer() + "/keys",
                "sign-in.provider.client-id",
                StubProvider.CLIENT,
                "sign-in.provider.client-secret",
                clientSecret,
                "sign-in.provider.callback",
                "http://hiring.example/sign-in/callback");
    }

    @BeforeEach
    void start_signing_in() {
        Reply redirect = aggregator.get("/sign-in", BROWSER);
        assertThat(redirect.status()).isEqualTo(303);
        authorizationRequest = URI.create(redirect.header("Location").orElseThrow());
        attempt = cookie(redirect, "hiring-sign-in");
    }

    @AfterEach
    void stop() {
        aggregator.close();
        provider.close();
    }

    @Test
    void a_browser_without_a_token_is_redirected_to_the_provider() {
        Reply redirected = aggregator.get("/", BROWSER);
        assertThat(redirected.status()).isEqualTo(303);
        assertThat(redirected.header("Location")).contains("/sign-in");

        assertThat(authorizationRequest.toString()).startsWith(provider.issuer() + "/authorize?");
        assertThat(authorizationRequest.getQuery())
                .contains("response_type=code", "client_id=status-page", "scope=openid", "code_challenge_method=S256")
                .contains("redirect_uri=http://hiring.example/sign-in/callback", "state=", "nonce=");
    }

    @Test
    void a_user_who_signs_in_at_the_provider_is_signed_in() {
        Reply signedIn = callback(provider.signsIn(authorizationRequest), attempt);

        assertThat(signedIn.status()).isEqualTo(200);
        assertThat(signedIn.sent()).contains("http-equiv=\"refresh\"", "url=/");
        String cookie = signedIn.headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("hiring-token="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).containsIgnoringCase("; HttpOnly").contains("; SameSite=Strict", "; Path=/");
        Map<String, String> withToken = Map.of("Authorization", "", "Cookie", cookie(signedIn, "hiring-token"));
        assertThat(aggregator.get("/application-statuses", withToken).status()).isEqualTo(200);
    }

    @Test
    void a_shared_link_is_opened_after_signing_in_at_the_provider() {
        Reply asked = aggregator.get("/?q=a&sort=updated", BROWSER);
        assertThat(signedInFrom(asked.header("Location").orElseThrow()))
                .contains("content=\"0; url=/?q=a&amp;sort=updated\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "/%2Fevil.example",
                "/%5Cevil.example",
                "javascript:alert(1)",
                "/;url=//evil.example"
            })
    void signing_in_at_the_provider_leads_to_no_other_site(String address) {
        assertThat(signedInFrom("/sign-in?next=" + URLEncoder.encode(address, StandardCharsets.UTF_8)))
                .contains("content=\"0; url=/\"")
                .doesNotContain("evil", "alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "//evil.example", "/\\evil.example", ""})
    void a_cookie_that_was_written_elsewhere_leads_to_no_other_site(String address) {
        String changed = attempt.substring(0, attempt.lastIndexOf('.') + 1)
                + Base64.getUrlEncoder().withoutPadding().encodeToString(address.getBytes(StandardCharsets.UTF_8));

        assertThat(callback(provider.signsIn(authorizationRequest), changed).sent())
                .contains("content=\"0; url=/\"");
    }

    private String signedInFrom(String signIn) {
        Reply redirect = aggregator.get(signIn, BROWSER);
        String location =
                provider.signsIn(URI.create(redirect.header("Location").orElseThrow()));
        return callback(location, cookie(redirect, "hiring-sign-in")).sent();
    }

    @Test
    void the_code_of_another_browser_is_refused() {
        String location = provider.signsIn(authorizationRequest);

        assertRefused(callback(location, ""));
        assertRefused(callback(location, cookie(aggregator.get("/sign-in", BROWSER), "hiring-sign-in")));
        assertRefused(callback(location, "hiring-sign-in=garbage"));
    }

    @Test
    void a_code_works_once() {
        String location = provider.signsIn(authorizationRequest);
        assertThat(callback(location, attempt).status()).isEqualTo(200);

        assertRefused(callback(location, attempt));
    }

    @Test
    void a_user_who_does_not_sign_in_at_the_provider_sees_an_error() {
        String state = provider.signsIn(authorizationRequest).replaceFirst(".*&state=", "");

        assertRefused(callback("/sign-in/callback?error=access_denied&state=" + state, attempt));
    }

    @Test
    void a_token_of_another_attempt_is_refused() {
        provider.changeIdToken(claims -> claims.claim("nonce", "another"));

        assertRefused(callback(provider.signsIn(authorizationRequest), attempt));
    }

    @Test
    void a_token_signed_with_an_unpublished_key_is_refused() {
        provider.signWithUnpublishedKey();

        assertRefused(callback(provider.signsIn(authorizationRequest), attempt));
    }

    @Test
    void a_token_for_another_audience_is_refused() {
        provider.issueAccessTokensFor("payroll");

        assertRefused(callback(provider.signsIn(authorizationRequest), attempt));
    }

    @Test
    void a_callback_with_an_empty_code_is_refused() {
        String location = provider.signsIn(authorizationRequest);

        assertRefused(callback(location.replaceFirst("code=[^&]*", "code="), attempt));
    }

    @Test
    void a_response_without_an_id_token_is_refused() {
        provider.omitIdToken();

        assertRefused(callback(provider.signsIn(authorizationRequest), attempt));
    }

    @Test
    void a_public_client_signs_in_without_a_secret() {
        provider.expectPublicClient();
        try (LoneService publicClient = LoneService.start("sign-in-under-test", settings(""))) {
            Reply redirect = publicClient.get("/sign-in", BROWSER);
            String location =
                    provider.signsIn(URI.create(redirect.header("Location").orElseThrow()));

            assertThat(callback(publicClient, location, cookie(redirect, "hiring-sign-in"))
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void the_provider_may_be_unavailable_at_the_start() {
        provider.setAvailable(false);
        try (LoneService started = LoneService.start("sign-in-under-test", settings(StubProvider.SECRET))) {
            assertRefused(started.get("/sign-in", BROWSER));

            provider.setAvailable(true);
            assertThat(started.get("/sign-in", BROWSER).status()).isEqualTo(303);
        }
    }

    @Test
    void an_unavailable_provider_is_an_error() {
        String location = provider.signsIn(authorizationRequest);
        provider.close();

        assertRefused(callback(location, attempt));
    }

    @Test
    void signing_out_deletes_the_token_and_does_not_sign_in_again() {
        Reply out = aggregator.post(
                "/sign-out", "", Map.of("Authorization", "", "Content-Type", "application/x-www-form-urlencoded"));

        assertThat(out.header("Set-Cookie").orElseThrow())
                .startsWith("hiring-token=;")
                .contains("Max-Age=0");
        assertThat(aggregator.get(out.header("Location").orElseThrow(), BROWSER).sent())
                .contains("You are signed out");
    }

    @Test
    void there_is_no_login_by_password() {
        assertThat(aggregator
                        .post("/login", "{\"username\": \"hr\", \"password\": \"demo\"}", Map.of("Authorization", ""))
                        .status())
                .isIn(401, 404);
    }

    private Reply callback(String path, String cookie) {
        return callback(aggregator, path, cookie);
    }

    private static Reply callback(LoneService service, String path, String cookie) {
        return service.get(path, Map.of("Authorization", "", "Accept", "text/html", "Cookie", cookie));
    }

    private static void assertRefused(Reply reply) {
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.sent()).contains("Sign-in failed", "href=\"/sign-in\"");
        assertThat(reply.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("hiring-token"));
    }

    private static String cookie(Reply reply, String name) {
        return reply.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }
}
