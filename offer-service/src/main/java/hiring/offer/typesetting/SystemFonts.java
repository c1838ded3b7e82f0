package hiring.offer.typesetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps the JDK from looking for the fonts of the system, which letters do not use. On Linux it looks for them before it opens
 * any font, and fails where the library fontconfig is missing, as on a machine with a JDK and nothing else.
 */
final class SystemFonts {

    /** The JDK's own setting: the file that it reads instead. */
    private static final String SETTING = "sun.awt.fontconfig";

    private static final String NO_FONTS = "version=1\nsequence.allfonts=default\n";

    private SystemFonts() {}

    /** Must run before the JDK opens the first font. A setting of the operator's stays. */
    static void leaveOut() {
        if (System.getProperty("os.name").startsWith("Linux") && System.getProperty(SETTING) == null) {
            try {
                Path file = Files.createTempFile("fonts-", ".properties");
                file.toFile().deleteOnExit();
                System.setProperty(SETTING, Files.writeString(file, NO_FONTS).toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
