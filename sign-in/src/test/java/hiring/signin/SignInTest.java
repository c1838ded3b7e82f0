package hiring.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.Reply;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.crypto.bcrypt.BCrypt;

class SignInTest {

    private static final Map<String, String> NOBODY = Map.of("Authorization", "");

    @SuppressWarnings("NullAway.Init")
    private static LoneService aggregator;

    @BeforeAll
    static void start() {
        aggregator = LoneService.start(
                "sign-in-under-test", Map.of("sign-in.signing-key", "generated", "sign-in.demo-users", true));
    }

    @AfterAll
    static void stop() {
        aggregator.close();
    }

    @Test
    void whoever_knows_the_password_gets_a_token_that_is_good() {
        Reply token = login(aggregator, "hr", "demo").good();

        assertThat(token.text("token_type")).isEqualTo("Bearer");
        assertThat(token.body().path("expires_in").asLong()).isEqualTo(8 * 3600);
        assertThat(token.texts("roles")).containsExactly("hr");
        assertThat(statuses(aggregator, token).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"hr,wrong", "nobody,demo", "hr,DEMO", "HR,demo"})
    void whoever_does_not_is_refused_and_not_told_why(String name, String password) {
        Reply refused = login(aggregator, name, password);

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.text("detail")).isEqualTo("Incorrect username or password");
        assertThat(refused.sent()).doesNotContain("access_token");
    }

    @Test
    void whoever_guesses_is_told_to_wait_even_with_the_right_password() {
        for (int guess = 0; guess < LoginThrottle.FREE; guess++) {
            assertThat(login(aggregator, "screener", "guess " + guess).status()).isEqualTo(401);
        }

        Reply refused = login(aggregator, "screener", "demo");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text("type")).isEqualTo("urn:hiring:problem:too-many-attempts");
        assertThat(refused.header("Retry-After")).contains("1");
        assertThat(form("/sign-in", "username=screener&password=demo").header("Location"))
                .contains("/sign-in?later");
        assertThat(login(aggregator, "interviewer", "demo").status()).isEqualTo(200);
    }

    @Test
    void what_is_missing_is_named() {
        Reply refused = aggregator.post("/login", "{\"username\": \"hr\"}", NOBODY);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.sent()).contains("password");
    }

    @Test
    void the_published_keys_verify_and_cannot_sign() throws Exception {
        JWKSet keys = JWKSet.parse(aggregator.get("/keys", NOBODY).good().sent());
        RSAKey key = keys.getKeys().get(0).toRSAKey();

        assertThat(key.isPrivate()).isFalse();
        assertThat(SignedJWT.parse(login(aggregator, "hr", "demo").text("access_token"))
                        .verify(new RSASSAVerifier(key)))
                .isTrue();
    }

    @Test
    void a_token_of_another_key_is_refused() {
        assertThat(aggregator.get("/application-statuses").status()).isEqualTo(401);
    }

    @Test
    void a_browser_keeps_the_token_where_no_script_reads_it_and_no_foreign_page_sends_it() {
        Reply signedIn = form("/sign-in", "username=hr&password=demo");

        assertThat(signedIn.status()).isEqualTo(303);
        assertThat(signedIn.header("Location")).contains("/");
        String cookie = signedIn.header("Set-Cookie").orElseThrow();
        assertThat(cookie)
                .startsWith("hiring-token=")
                .containsIgnoringCase("; HttpOnly")
                .contains("; SameSite=Strict", "; Path=/");
        String kept = cookie.substring(0, cookie.indexOf(';'));
        assertThat(aggregator.get("/application-statuses", withCookie(kept)).status())
                .isEqualTo(200);
        assertThat(aggregator.post("/rebuilds", "{}", withCookie(kept)).status())
                .isEqualTo(401);
    }

    @Test
    void what_is_sent_from_a_page_of_ours_counts_and_from_any_other_does_not() {
        String cookie = form("/sign-in", "username=operator&password=demo")
                .header("Set-Cookie")
                .orElseThrow();
        String kept = cookie.substring(0, cookie.indexOf(';'));

        assertThat(rebuildFrom("http://" + aggregator.uri().getAuthority(), kept))
                .isEqualTo(202);
        assertThat(rebuildFrom("http://localhost.example.org", kept)).isIn(401, 403);
        assertThat(rebuildFrom("http://" + aggregator.uri().getHost() + ":1", kept))
                .isIn(401, 403);
        assertThat(rebuildFrom("null", kept)).isIn(401, 403);
    }

    private int rebuildFrom(String origin, String cookie) {
        Map<String, String> headers = new HashMap<>(withCookie(cookie));
        headers.put("Origin", origin);
        return aggregator.post("/rebuilds", "{}", headers).status();
    }

    @Test
    void a_browser_that_has_not_signed_in_is_shown_where_to() {
        Reply redirected = aggregator.get("/", Map.of("Authorization", "", "Accept", "text/html"));

        assertThat(redirected.status()).isEqualTo(303);
        assertThat(redirected.header("Location")).contains("/sign-in");
        assertThat(aggregator.read("/sign-in")).contains("<form", "type=\"password\"");
    }

    @Test
    void a_browser_with_a_wrong_password_is_told_so() {
        Reply refused = form("/sign-in", "username=hr&password=wrong");

        assertThat(refused.status()).isEqualTo(303);
        assertThat(refused.header("Location")).contains("/sign-in?refused");
        assertThat(refused.header("Set-Cookie")).isEmpty();
    }

    @Test
    void signing_out_takes_the_token_away() {
        assertThat(form("/sign-out", "").header("Set-Cookie").orElseThrow())
                .startsWith("hiring-token=;")
                .contains("Max-Age=0");
    }

    @Test
    void replicas_that_share_a_key_file_trust_each_other(@TempDir Path directory) throws Exception {
        Path pem = directory.resolve("key.pem");
        KeyPair pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        Files.writeString(
                pem,
                "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(pair.getPrivate().getEncoded())
                        + "\n-----END PRIVATE KEY-----\n");
        Map<String, Object> settings = Map.of(
                "sign-in.signing-key", pem.toString(),
                "sign-in.users.ada.password-hash", BCrypt.hashpw("open sesame", BCrypt.gensalt(4)),
                "sign-in.users.ada.roles", List.of("hr", "recruiter"));
        try (LoneService one = LoneService.start("sign-in-under-test", settings);
                LoneService other = LoneService.start("sign-in-under-test", settings)) {
            Reply token = login(one, "ada", "open sesame").good();

            assertThat(token.texts("roles")).containsExactly("hr", "recruiter");
            assertThat(statuses(other, token).status()).isEqualTo(200);
            assertThat(login(one, "hr", "demo").status()).isEqualTo(401);
        }
    }

    @Test
    void without_a_key_of_its_own_nobody_signs_in_here() {
        try (LoneService trusting = LoneService.start("sign-in-under-test", Map.of("sign-in.demo-users", true))) {
            assertThat(login(trusting, "hr", "demo").status()).isIn(401, 404);
            assertThat(trusting.get("/application-statuses").status()).isEqualTo(200);
        }
    }

    @Test
    void a_role_that_there_is_not_is_refused_at_the_start() {
        assertThatThrownBy(() -> LoneService.start(
                        "sign-in-under-test",
                        Map.of(
                                "sign-in.signing-key",
                                "generated",
                                "sign-in.users.ada.password-hash",
                                BCrypt.hashpw("open sesame", BCrypt.gensalt(4)),
                                "sign-in.users.ada.roles",
                                List.of("boss"))))
                .hasStackTraceContaining("sign-in.users.ada.roles");
    }

    private static Reply login(LoneService service, String name, String password) {
        return service.post("/login", "{\"username\": \"" + name + "\", \"password\": \"" + password + "\"}", NOBODY);
    }

    private static Reply statuses(LoneService service, Reply token) {
        return service.get("/application-statuses", Map.of("Authorization", "Bearer " + token.text("access_token")));
    }

    private static Reply form(String path, String body) {
        return aggregator.post(
                path, body, Map.of("Authorization", "", "Content-Type", "application/x-www-form-urlencoded"));
    }

    private static Map<String, String> withCookie(String cookie) {
        return Map.of("Authorization", "", "Cookie", cookie);
    }
}
