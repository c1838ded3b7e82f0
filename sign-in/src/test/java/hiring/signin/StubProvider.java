package hiring.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An OpenID provider over HTTP, whose only user is grace of hr, and whose tokens can be made invalid. */
final class StubProvider implements AutoCloseable {

    static final String CLIENT = "status-page";
    static final String SECRET = "a shared secret";

    private final HttpServer server;
    private final RSAKey key = newKey();
    private final Clock clock = Clock.systemUTC();
    private final Map<String, Map<String, String>> authorizationRequests = new ConcurrentHashMap<>();
    private volatile RSAKey signing = key;
    private volatile UnaryOperator<JWTClaimsSet.Builder> idClaims = UnaryOperator.identity();
    private volatile String audience = "hiring";
    private volatile boolean idTokens = true;
    private volatile boolean publicClient;
    private volatile boolean available = true;

    StubProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", this::metadata);
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key).toString(true)));
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Signs grace in, and returns the path to which her browser is redirected. */
    String signsIn(URI authorizationRequest) {
        Map<String, String> parameters = form(authorizationRequest.getRawQuery());
        String code = UUID.randomUUID().toString();
        authorizationRequests.put(code, parameters);
        return URI.create(parameters.getOrDefault("redirect_uri", "/")).getPath() + "?code=" + code + "&state="
                + parameters.get("state");
    }

    /** Signs tokens with a key that is not published. */
    void signWithUnpublishedKey() {
        signing = newKey();
    }

    /** Changes the claims of ID tokens. */
    void changeIdToken(UnaryOperator<JWTClaimsSet.Builder> change) {
        idClaims = change;
    }

    /** Issues access tokens for another audience. */
    void issueAccessTokensFor(String other) {
        audience = other;
    }

    /** Issues no ID tokens. */
    void omitIdToken() {
        idTokens = false;
    }

    /** Expects a client id instead of a client secret. */
    void expectPublicClient() {
        publicClient = true;
    }

    /** Returns the metadata, or an error. */
    void setAvailable(boolean available) {
        this.available = available;
    }

    private void metadata(HttpExchange exchange) throws IOException {
        answer(exchange, available ? 200 : 503, available ? metadata() : "");
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> parameters = authorizationRequests.remove(sent.getOrDefault("code", ""));
        if (parameters == null
                || !isAuthenticated(exchange.getRequestHeaders().getFirst("Authorization"), sent)
                || !matches(parameters, sent)) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        String id = sign(idClaims.apply(claims(CLIENT).claim("nonce", parameters.get("nonce"))));
        String access = sign(claims(audience).claim("roles", List.of("hr")));
        answer(
                exchange,
                200,
                "{\"token_type\":\"Bearer\",\"expires_in\":300,\"access_token\":\"%s\"%s}"
                        .formatted(access, idTokens ? ",\"id_token\":\"" + id + "\"" : ""));
    }

    private static boolean matches(Map<String, String> parameters, Map<String, String> sent) {
        return parameters.getOrDefault("redirect_uri", "none").equals(sent.get("redirect_uri"))
                && parameters.getOrDefault("code_challenge_method", "plain").equals("S256")
                && parameters
                        .getOrDefault("code_challenge", "none")
                        .equals(challenge(sent.getOrDefault("code_verifier", "")));
    }

    private JWTClaimsSet.Builder claims(String recipient) {
        return new JWTClaimsSet.Builder()
                .subject("grace")
                .issuer(issuer())
                .audience(recipient)
                .issueTime(Date.from(clock.instant()))
                .expirationTime(Date.from(clock.instant().plus(Duration.ofMinutes(5))));
    }

    private String sign(JWTClaimsSet.Builder claims) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims.build());
        try {
            token.sign(new RSASSASigner(signing));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private String metadata() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                "jwks_uri":"%1$s/keys","response_types_supported":["code"],"subject_types_supported":["public"],
                "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer());
    }

    private boolean isAuthenticated(String authorization, Map<String, String> sent) {
        return publicClient
                ? authorization == null && CLIENT.equals(sent.get("client_id"))
                : credentials().equals(authorization);
    }

    private static String credentials() {
        String both = CLIENT + ":" + SECRET.replace(" ", "+");
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(String encoded) {
        return Stream.of(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("stub").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
