package hiring.statusaggregator.rebuild;

import hiring.choreography.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** A short text that is the same for the same rows and events, and for no others (SHA-256). */
final class Checksum {

    private static final byte END = 0;

    private Checksum() {}

    /** Of rows and the ids of their events, each in its order. */
    static String of(List<StoredRow> rows, List<String> events) {
        MessageDigest digest = Sha256.begun();
        for (StoredRow row : rows) {
            add(digest, row.application().toString());
            row.places().forEach((place, text) -> {
                add(digest, place);
                add(digest, text);
            });
        }
        events.forEach(event -> add(digest, event));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update(END);
    }
}
