package hiring.choreography.deadletter;

import java.nio.charset.StandardCharsets;

/** Text out of messages that may be garbage, in a form that each database stores and a log prints on one line. */
final class KeptText {

    private KeptText() {}

    /** At most that many characters, without control characters and without halves of surrogate pairs. */
    static String of(String text, int longest) {
        String shortened = text.length() > longest ? text.substring(0, longest) : text;
        String whole = new String(shortened.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return whole.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
