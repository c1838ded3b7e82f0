package hiring.system.rig.proxy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads what a PostgreSQL client says, however it is cut into pieces, and tells when it asks for a COMMIT: by a simple
 * query, or by executing a statement that it parsed and bound before. Not for several threads.
 */
final class FrontendMessages {

    private static final int SSL_REQUEST = 80_877_103;
    private static final int GSS_REQUEST = 80_877_104;
    private static final int LENGTH_BYTES = 4;

    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private final Map<String, String> statements = new HashMap<>();
    private final Map<String, String> portals = new HashMap<>();
    private boolean introduced;

    /** Takes the next bytes in, and tells whether a request to COMMIT was completed by them. */
    boolean completeCommit(byte[] bytes, int count) {
        pending.write(bytes, 0, count);
        var buffer = ByteBuffer.wrap(pending.toByteArray());
        var commit = false;
        while (hasWholeMessage(buffer)) {
            commit |= introduced ? readMessage(buffer) : readIntroduction(buffer);
        }
        var rest = new byte[buffer.remaining()];
        buffer.get(rest);
        pending.reset();
        pending.writeBytes(rest);
        return commit;
    }

    private boolean hasWholeMessage(ByteBuffer buffer) {
        var header = introduced ? 1 : 0;
        return buffer.remaining() >= header + LENGTH_BYTES
                && buffer.remaining() >= header + buffer.getInt(buffer.position() + header);
    }

    /** The messages before the first that has a type: wishes for encryption, and who the client is. */
    private boolean readIntroduction(ByteBuffer buffer) {
        var end = buffer.position() + buffer.getInt();
        var code = buffer.getInt();
        introduced = code != SSL_REQUEST && code != GSS_REQUEST;
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
