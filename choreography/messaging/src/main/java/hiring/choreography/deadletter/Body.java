package hiring.choreography.deadletter;

import hiring.choreography.digest.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** The bytes of a message, exactly as they came. */
public final class Body {

    private final byte[] bytes;

    Body(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Identifies this message: the SHA-256 of its routing key and its bytes, in hexadecimal. */
    String fingerprint(String routingKey) {
        byte[] key = routingKey.getBytes(StandardCharsets.UTF_8);
        MessageDigest digest = Sha256.begun();
        // the length marks where the key ends and the body begins
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, key.length));
        digest.update(key);
        digest.update(bytes);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The bytes as text; empty if they are not UTF-8. */
    public Optional<String> text() {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The bytes in Base64 (RFC 4648). */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
