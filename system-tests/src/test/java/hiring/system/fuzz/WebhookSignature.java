package hiring.system.fuzz;

import hiring.system.fuzz.FuzzRequest.Header;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs webhooks as the provider of background checks does, so that the service reads more than the signature. */
final class WebhookSignature {

    static final String HEADER = "Webhook-Signature";

    /** The placeholder of the signature, which depends on the body and the time. */
    static final String PLACEHOLDER = "asked";

    static final String SECRET = "between us and the provider";

    private WebhookSignature() {}

    static List<Header> signed(List<Header> headers, byte[] body) {
        return headers.stream()
                .map(header ->
                        header.equals(new Header(HEADER, PLACEHOLDER)) ? new Header(HEADER, signature(body)) : header)
                .toList();
    }

    private static String signature(byte[] body) {
        long now = Clock.systemUTC().instant().getEpochSecond();
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((now + ".").getBytes(StandardCharsets.UTF_8));
            return "t=" + now + ",v1=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
