package hiring.application.duplicate;

import hiring.choreography.digest.Sha256;
import java.nio.ByteBuffer;

/** Hashes an address or a phone to a number, so that the keys of duplicate detection reveal nothing about a person. */
final class MatchKey {

    private MatchKey() {}

    /** The same for the same text of the same kind. Collisions are rare, and cost a comparison. */
    static long of(String kind, String text) {
        return ByteBuffer.wrap(Sha256.of(kind + ":" + text)).getLong();
    }
}
