package hiring.system.servers;

import java.security.SecureRandom;
import java.util.HexFormat;

/** A random password for each server. */
final class Password {

    private static final int BYTES = 16;

    private Password() {}

    static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
