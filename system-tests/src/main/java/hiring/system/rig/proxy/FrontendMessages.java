package hiring.system.rig.proxy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Parses the messages of a PostgreSQL client, in chunks of any size, and detects a request to COMMIT: a simple query, or the
 * execution of a statement that was parsed and bound before. Not thread-safe.
 */
final class FrontendMessages {

    private static final int SSL_REQUEST = 80_877_103;
    private static final int GSS_REQUEST = 80_877_104;
    private static final int LENGTH_BYTES = 4;

    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private final Map<String, String> statements = new HashMap<>();
    private final Map<String, String> portals = new HashMap<>();
    private boolean startupComplete;

    /** Reads the next bytes, and returns whether they complete a request to COMMIT. */
    boolean completeCommit(byte[] bytes, int count) {
        pending.write(bytes, 0, count);
        var buffer = ByteBuffer.wrap(pending.toByteArray());
        var commit = false;
        while (hasWholeMessage(buffer)) {
            commit |= startupComplete ? readMessage(buffer) : readStartup(buffer);
        }
        var rest = new byte[buffer.remaining()];
        buffer.get(rest);
        pending.reset();
        pending.writeBytes(rest);
        return commit;
    }

    private boolean hasWholeMessage(ByteBuffer buffer) {
        var header = startupComplete ? 1 : 0;
        return buffer.remaining() >= header + LENGTH_BYTES
                && buffer.remaining() >= header + buffer.getInt(buffer.position() + header);
    }

    /** Reads a message without a type: a request for encryption, or the startup message. */
    private boolean readStartup(ByteBuffer buffer) {
        var end = buffer.position() + buffer.getInt();
        var code = buffer.getInt();
        startupComplete = code != SSL_REQUEST && code != GSS_REQUEST;
        buffer.position(end);
        return false;
    }

    private boolean readMessage(ByteBuffer buffer) {
        var type = (char) buffer.get();
        var end = buffer.position() + buffer.getInt();
        var commit = switch (type) {
            case 'Q' -> isCommit(text(buffer));
            case 'P' -> {
                statements.put(text(buffer), text(buffer));
                yield false;
            }
            case 'B' -> {
                portals.put(text(buffer), statements.getOrDefault(text(buffer), ""));
                yield false;
            }
            case 'E' -> isCommit(portals.getOrDefault(text(buffer), ""));
            default -> false;
        };
        buffer.position(end);
        return commit;
    }

    private static boolean isCommit(String sql) {
        return sql.strip().toUpperCase(Locale.ROOT).equals("COMMIT");
    }

    private static String text(ByteBuffer buffer) {
        var text = new ByteArrayOutputStream();
        for (var next = buffer.get(); next != 0; next = buffer.get()) {
            text.write(next);
        }
        return text.toString(UTF_8);
    }
}
