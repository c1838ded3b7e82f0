package hiring.statusaggregator.rebuild;

import hiring.choreography.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** A SHA-256 checksum of rows and events. */
final class Checksum {

    private static final byte END = 0;

    private Checksum() {}

    /** The checksum of rows and the ids of their events, each in order. */
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
