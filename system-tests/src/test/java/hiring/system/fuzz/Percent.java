package hiring.system.fuzz;

import java.nio.charset.StandardCharsets;

/** Percent-encoding, which is kinder to odd characters than a form's. */
final class Percent {

    private static final String PLAIN = "-._~";

    private Percent() {}

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
