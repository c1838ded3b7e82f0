package hiring.choreography.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import hiring.choreography.event.Actor;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.Reply;
import hiring.choreography.testing.SignIn;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    private static final String DEAD_LETTERS = "/dead-letters";
    private static final Actor ADA = new Actor("ada");
    private static final List<String> OPERATOR = List.of(Role.OPERATOR);

    @SuppressWarnings("NullAway.Init")
    private static LoneService service;

    @BeforeAll
    static void start() {
        service = LoneService.start("dead-letter-test");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_token_with_the_role_is_accepted() {
        assertThat(showing(SignIn.MINT.sign(ADA, OPERATOR)).status()).isEqualTo(200);
    }

    @Test
    void a_token_with_another_role_is_forbidden() {
        Reply refused = showing(SignIn.MINT.sign(ADA, List.of(Role.RECRUITER, "Operator", "ROLE_operator")));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("Content-Type")).contains("application/problem+json");
        assertThat(refused.text("type")).isEqualTo("urn:hiring:problem:forbidden");
        assertThat(refused.text("detail")).isEqualTo("Only the roles operator may do this.");
        assertThat(refused.texts("roles")).containsExactly(Role.OPERATOR);
    }

    static Stream<Arguments> bad() throws JOSEException {
        Instant now = Instant.now(Clock.systemUTC());
        JWTClaimsSet good = new JWTClaimsSet.Builder()
                .subject("ada")
                .issuer("hiring")
                .audience("hiring")
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("roles", OPERATOR)
                .build();
        String signed = signed(good);
        return Stream.of(
                arguments(
                        "expired",
                        mintAt(now.minus(SignIn.MINT.lifetime()).minusSeconds(120))
                                .sign(ADA, OPERATOR)),
                arguments("not good yet", mintAt(now.plusSeconds(600)).sign(ADA, OPERATOR)),
                arguments(
                        "never expiring", signed(with(good).expirationTime(null).build())),
                arguments("unsigned", new PlainJWT(good).serialize()),
                arguments("its signature left off", signed.substring(0, signed.lastIndexOf('.') + 1)),
                arguments(
                        "another's signature",
                        signed.substring(0, signed.lastIndexOf('.'))
                                + SignIn.MINT.sign(ADA, OPERATOR).replaceAll(".*\\.", ".")),
                arguments(
                        "signed with a foreign key",
                        TokenMint.withNewKey("hiring", "hiring", Duration.ofHours(1), Clock.systemUTC())
                                .sign(ADA, OPERATOR)),
                arguments(
                        "for another audience",
                        signed(with(good).audience("payroll").build())),
                arguments(
                        "without an audience",
                        signed(with(good).audience((String) null).build())),
                arguments(
                        "of another issuer",
                        signed(with(good).issuer("another-issuer").build())),
                arguments("without a subject", signed(with(good).subject(null).build())),
                arguments("of a blank name", signed(with(good).subject(" ").build())),
                arguments(
                        "of a name that PostgreSQL cannot keep",
                        signed(with(good).subject("a\0b").build())),
                arguments(
                        "of a name of two lines",
                        signed(with(good).subject("a\nb").build())),
                arguments(
                        "of too long a name",
                        signed(with(good).subject("a".repeat(101)).build())),
                arguments(
                        "the public key taken for a password",
                        signed(
                                good,
                                JWSAlgorithm.HS256,
                                new MACSigner(SignIn.MINT.publicKeys().getBytes(StandardCharsets.UTF_8)))),
                arguments(
                        "by another algorithm", signed(good, JWSAlgorithm.RS384, new RSASSASigner(SignIn.MINT.key()))),
                arguments("garbage", "e30.e30.e30"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void a_bad_token_is_refused(String how, String token) {
        Reply refused = showing(token);

        assertThat(refused.status()).as(how).isEqualTo(401);
        assertThat(refused.header("Content-Type")).contains("application/problem+json");
        assertThat(refused.header("WWW-Authenticate")).contains("Bearer realm=\"hiring\"");
        assertThat(refused.text("detail")).startsWith("Sign in (at hiring) and send the token");
    }

    @Test
    void an_unchanged_token_made_by_hand_is_good() throws JOSEException {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .subject("ada")
                .issuer("hiring")
                .audience(List.of("payroll", "hiring"))
                .expirationTime(Date.from(Instant.now(Clock.systemUTC()).plusSeconds(60)))
                .claim("roles", OPERATOR)
                .build();

        assertThat(showing(signed(claims)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {DEAD_LETTERS, "/prometheus", "/events/replays"})
    void a_request_without_a_token_is_rejected(String path) {
        assertThat(service.get(path, Map.of("Authorization", "Basic YWRhOmFkYQ=="))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_path_with_dots_or_slashes_does_not_bypass_the_check() {
        assertThat(service.get("/health/../dead-letters", Map.of("Authorization", ""))
                        .status())
                .isEqualTo(404);
        assertThat(service.get("/health/%2e%2e/dead-letters", Map.of("Authorization", ""))
                        .status())
                .isEqualTo(404);
        assertThat(service.get("//dead-letters", Map.of("Authorization", "")).status())
                .isIn(401, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/liveness", "/openapi.yml", "/swagger-ui/index.html"})
    void public_paths_need_no_token(String path) {
        assertThat(service.get(path, Map.of("Authorization", "Basic YWRhOmFkYQ=="))
                        .status())
                .isNotIn(401, 403);
    }

    @Test
    void the_address_of_a_service_leads_to_the_description_of_its_api() {
        Reply start = service.get("/", Map.of("Authorization", ""));

        assertThat(start.status()).isEqualTo(303);
        assertThat(start.header("Location")).contains("swagger-ui/index.html");
    }

    private static TokenMint mintAt(Instant moment) {
        return new TokenMint(
                SignIn.MINT.key(),
                SignIn.MINT.issuer(),
                SignIn.MINT.audience(),
                SignIn.MINT.lifetime(),
                Clock.fixed(moment, ZoneOffset.UTC));
    }

    private static Reply showing(String token) {
        return service.get(DEAD_LETTERS, Map.of("Authorization", "Bearer " + token));
    }

    private static JWTClaimsSet.Builder with(JWTClaimsSet claims) {
        return new JWTClaimsSet.Builder(claims);
    }

    private static String signed(JWTClaimsSet claims) throws JOSEException {
        return signed(claims, JWSAlgorithm.RS256, new RSASSASigner(SignIn.MINT.key()));
    }

    private static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, JWSSigner signer) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(algorithm)
                        .keyID(SignIn.MINT.key().getKeyID())
                        .build(),
                claims);
        token.sign(signer);
        return token.serialize();
    }
}
