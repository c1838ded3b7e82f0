package hiring.system.fuzz;

import hiring.system.fuzz.FuzzRequest.Header;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs what a provider of background checks would, so that more of it is read than the signature. */
final class Signing {

    static final String HEADER = "Webhook-Signature";

    /** Stands where the signature will be, which takes the body and the time. */
    static final String ASKED = "asked";

    static final String SECRET = "between us and the provider";

    private Signing() {}

    static List<Header> signed(List<Header> headers, byte[] body) {
        return headers.stream()
                .map(header -> header.equals(new Header(HEADER, ASKED)) ? new Header(HEADER, signature(body)) : header)
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
