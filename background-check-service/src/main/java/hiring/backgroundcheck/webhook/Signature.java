package hiring.backgroundcheck.webhook;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verifies that a webhook was signed with the secret, and not long ago. The header is {@code
 * t=<seconds>,v1=<hexadecimal>}: the time of signing since 1970, and HMAC-SHA256 of that number, a dot, and the body as it was
 * sent. While a secret is being changed there may be several {@code v1}.
 */
final class Signature {

    static final String HEADER = "Webhook-Signature";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LONGEST_HEADER = 1000;

    private final SecretKeySpec secret;
    private final Duration tolerance;

    Signature(String secret, Duration tolerance) {
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.tolerance = tolerance;
    }

    /** Returns whether a header's signature fits a body, and its time is close to now. */
    boolean isGood(String header, byte[] body, Instant now) {
        if (header.length() > LONGEST_HEADER) {
            return false;
        }
        Optional<String> signedAt = values(header, "t=").stream().findFirst();
        return signedAt.filter(time -> isSigned(time, body, values(header, "v1=")) && isNear(time, now))
                .isPresent();
    }

    private boolean isSigned(String time, byte[] body, List<String> signatures) {
        byte[] expected = sign(time, body).getBytes(StandardCharsets.US_ASCII);
        boolean isAny = false;
        for (String signature : signatures) {
            isAny |= MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
        }
        return isAny;
    }

    private boolean isNear(String time, Instant now) {
        return time.matches("\\d{1,11}")
                && Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), now)
                                .abs()
                                .compareTo(tolerance)
                        <= 0;
    }

    /** Returns the signature of a body at a time, in hexadecimal. */
    String sign(String time, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static List<String> values(String header, String name) {
        return Stream.of(header.split(","))
                .map(String::strip)
                .filter(part -> part.startsWith(name))
                .map(part -> part.substring(name.length()))
                .toList();
    }
}
