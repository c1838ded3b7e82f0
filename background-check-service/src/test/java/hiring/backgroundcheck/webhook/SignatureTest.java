package hiring.backgroundcheck.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final byte[] BODY = "{\"id\":\"evt_1\"}".getBytes(StandardCharsets.UTF_8);
    private static final Instant NOW = Instant.ofEpochSecond(1_790_000_000);

    /** Made by {@code printf '1790000000.{"id":"evt_1"}' | openssl dgst -sha256 -hmac a-webhook-secret-of-the-test}. */
    private static final String KNOWN = "7da3577fe1a40b5298e7d944335a8debaaaaf75ef617a70d458cee44c8fe45c0";

    private final Signature signature = new Signature("a-webhook-secret-of-the-test", Duration.ofMinutes(5));

    @Test
    void it_is_computed_as_by_common_libraries() {
        assertThat(signature.sign("1790000000", BODY)).isEqualTo(KNOWN);
        assertThat(signature.isGood("t=1790000000,v1=" + KNOWN, BODY, NOW)).isTrue();
    }

    @Test
    void one_good_signature_of_several_is_enough() {
        assertThat(signature.isGood("t=1790000000, v1=" + "0".repeat(64) + ", v1=" + KNOWN + ", v2=x", BODY, NOW))
                .isTrue();
    }

    @Test
    void a_changed_body_is_not_valid() {
        byte[] changed = "{\"id\":\"evt_2\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(signature.isGood("t=1790000000,v1=" + KNOWN, changed, NOW)).isFalse();
        assertThat(signature.isGood("t=1790000001,v1=" + KNOWN, BODY, NOW)).isFalse();
        assertThat(signature.isGood("t=1790000000,v1=" + KNOWN.substring(1), BODY, NOW))
                .isFalse();
        assertThat(new Signature("another-webhook-secret", Duration.ofMinutes(5))
                        .isGood("t=1790000000,v1=" + KNOWN, BODY, NOW))
                .isFalse();
    }

    @Test
    void an_incomplete_header_is_not_valid() {
        for (String header : new String[] {"", "t=1790000000", "v1=" + KNOWN, "t=,v1=", "t=x,v1=" + KNOWN, ",,,"}) {
            assertThat(signature.isGood(header, BODY, NOW)).as(header).isFalse();
        }
        assertThat(signature.isGood("t=1790000000,v1=" + KNOWN + ",".repeat(2000), BODY, NOW))
                .isFalse();
    }

    @Test
    void it_is_good_for_the_tolerance_before_and_after() {
        String header = "t=1790000000,v1=" + KNOWN;

        assertThat(signature.isGood(header, BODY, NOW.plusSeconds(300))).isTrue();
        assertThat(signature.isGood(header, BODY, NOW.minusSeconds(300))).isTrue();
        assertThat(signature.isGood(header, BODY, NOW.plusSeconds(301))).isFalse();
        assertThat(signature.isGood(header, BODY, NOW.minusSeconds(301))).isFalse();
    }

    @Test
    void an_invalid_time_is_rejected_although_it_is_signed() {
        String time = "99999999999999999999";

        assertThat(signature.isGood("t=" + time + ",v1=" + signature.sign(time, BODY), BODY, NOW))
                .isFalse();
    }
}
