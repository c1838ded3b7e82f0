package hiring.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.bcrypt.BCrypt;

class SignInTest {

    private static final Map<String, String> ANONYMOUS = Map.of("Authorization", "");

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
    void the_correct_password_gets_a_token_that_services_trust() {
        Reply token = login(aggregator, "hr", "demo").good();

        assertThat(token.text("token_type")).isEqualTo("Bearer");
        assertThat(token.body().path("expires_in").asLong()).isEqualTo(8 * 3600);
        assertThat(token.texts("roles")).containsExactly("hr");
        assertThat(statuses(aggregator, token).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"hr,wrong", "unknown,demo", "hr,DEMO", "HR,demo"})
    void an_incorrect_name_or_password_is_refused_without_saying_which(String name, String password) {
        Reply refused = login(aggregator, name, password);

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.text("detail")).isEqualTo("Incorrect username or password");
        assertThat(refused.sent()).doesNotContain("access_token");
    }

    @Test
    void guessing_makes_even_the_correct_password_wait() {
        for (int guess = 0; guess < LoginThrottle.FREE_ATTEMPTS; guess++) {
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
    void a_missing_field_is_named() {
        Reply refused = aggregator.post("/login", "{\"username\": \"hr\"}", ANONYMOUS);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.sent()).contains("password");
    }

    @Test
    void the_published_keys_verify_and_cannot_sign() throws Exception {
        JWKSet keys = JWKSet.parse(aggregator.get("/keys", ANONYMOUS).good().sent());
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
    void the_cookie_is_hidden_from_scripts_and_counts_only_for_reading() {
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
    void the_cookie_counts_for_commands_only_from_the_same_origin() {
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
    void a_browser_without_a_token_is_redirected_to_the_form() {
        Reply redirected = aggregator.get("/", Map.of("Authorization", "", "Accept", "text/html"));

        assertThat(redirected.status()).isEqualTo(303);
        assertThat(redirected.header("Location")).contains("/sign-in");
        assertThat(aggregator.read("/sign-in")).contains("<form", "type=\"password\"");
    }

    @Test
    void a_wrong_password_in_the_form_is_an_error() {
        Reply refused = form("/sign-in", "username=hr&password=wrong");

        assertThat(refused.status()).isEqualTo(303);
        assertThat(refused.header("Location")).contains("/sign-in?refused");
        assertThat(refused.header("Set-Cookie")).isEmpty();
    }

    @Test
    void a_shared_link_is_opened_after_signing_in() {
        Reply redirected =
                aggregator.get("/?q=M%C3%A4rta&sort=updated", Map.of("Authorization", "", "Accept", "text/html"));
        String form = redirected.header("Location").orElseThrow();
        assertThat(form).isEqualTo("/sign-in?next=%2F%3Fq%3DM%25C3%25A4rta%26sort%3Dupdated");
        assertThat(aggregator.read(form)).contains("name=\"next\" value=\"/?q=M%C3%A4rta&amp;sort=updated\"");

        String next = "&next=%2F%3Fq%3DM%25C3%25A4rta%26sort%3Dupdated";
        Reply refused = form("/sign-in", "username=hr&password=wrong" + next);
        assertThat(refused.header("Location")).contains("/sign-in?refused" + next);
        assertThat(form("/sign-in", "username=hr&password=demo" + next).header("Location"))
                .contains("/?q=M%C3%A4rta&sort=updated");
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
                "/\t/evil.example"
            })
    void signing_in_leads_to_no_other_site(String address) {
        String next = URLEncoder.encode(address, StandardCharsets.UTF_8);

        assertThat(form("/sign-in", "username=hr&password=demo&next=" + next).header("Location"))
                .contains("/");
        assertThat(aggregator.read("/sign-in?next=" + next))
                .contains("name=\"next\" value=\"/\"")
                .doesNotContain("evil", "alert");
    }

    @Test
    void a_link_on_another_site_is_asked_for_again_with_the_cookie_that_the_browser_withheld() {
        Reply moment =
                aggregator.get("/sign-in?next=%2Fwork", Map.of("Authorization", "", "Sec-Fetch-Site", "cross-site"));

        assertThat(moment.sent()).contains("content=\"0; url=/work\"").doesNotContain("<form");
    }

    @Test
    void the_demos_users_are_offered_only_where_they_may_sign_in() {
        assertThat(aggregator.read("/sign-in")).contains("Demo users", "value=\"screener\"", "value=\"demo\"");

        try (LoneService production =
                LoneService.start("sign-in-under-test", Map.of("sign-in.signing-key", "generated"))) {
            assertThat(production.read("/sign-in"))
                    .contains("Hiring choreography", "type=\"password\"")
                    .doesNotContainIgnoringCase("demo")
                    .doesNotContain("screener");
        }
    }

    @Test
    void signing_out_deletes_the_token() {
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
    void without_a_signing_key_there_is_no_login() {
        try (LoneService trusting = LoneService.start("sign-in-under-test", Map.of("sign-in.demo-users", true))) {
            assertThat(login(trusting, "hr", "demo").status()).isIn(401, 404);
            assertThat(trusting.get("/application-statuses").status()).isEqualTo(200);
        }
    }

    @Test
    void an_unknown_role_is_refused_at_the_start() {
        assertThatThrownBy(() -> LoneService.start(
                        "sign-in-under-test",
                        Map.of(
                                "sign-in.signing-key",
                                "generated",
                                "sign-in.users.ada.password-hash",
                                BCrypt.hashpw("open sesame", BCrypt.gensalt(4)),
                                "sign-in.users.ada.roles",
                                List.of("boss"))))
                // the directory of users reads them too, and may be first
                .hasStackTraceContaining("sign-in.users")
                .hasStackTraceContaining("ada");
    }

    private static Reply login(LoneService service, String name, String password) {
        return service.post(
                "/login", "{\"username\": \"" + name + "\", \"password\": \"" + password + "\"}", ANONYMOUS);
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
