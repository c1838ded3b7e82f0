package hiring.choreography.deadletter;

import java.nio.charset.StandardCharsets;

/** Text out of messages that may be garbage, as every database keeps it and a log prints it on one line. */
final class KeptText {

    private KeptText() {}

    /** At most so many characters, none of which controls anything, and no halves of any. */
    static String of(String text, int longest) {
        String shortened = text.length() > longest ? text.substring(0, longest) : text;
        String whole = new String(shortened.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return whole.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
