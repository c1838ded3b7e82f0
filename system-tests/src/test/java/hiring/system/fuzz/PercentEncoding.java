package hiring.system.fuzz;

import java.nio.charset.StandardCharsets;

/** Percent-encoding of any characters. */
final class PercentEncoding {

    private static final String PLAIN = "-._~";

    private PercentEncoding() {}

    static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (one & 0xff);
            boolean isPlain = (sign < 128 && Character.isLetterOrDigit(sign)) || PLAIN.indexOf(sign) >= 0;
            encoded.append(isPlain ? String.valueOf(sign) : String.format("%%%02X", (int) sign));
        }
        return encoded.toString();
    }
}
