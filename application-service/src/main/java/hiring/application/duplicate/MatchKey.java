package hiring.application.duplicate;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A number that stands for an address or a phone, so that what finds doubles says nothing of anybody. */
final class MatchKey {

    private MatchKey() {}

    /** The same for the same text of the same kind; seldom for others, who are then compared in vain. */
    static long of(String kind, String text) {
        byte[] digest = sha256().digest((kind + ":" + text).getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest).getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
