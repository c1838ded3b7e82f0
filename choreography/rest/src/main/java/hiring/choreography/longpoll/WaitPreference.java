package hiring.choreography.longpoll;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a client prefers to wait (RFC 7240, section 4.3). */
final class WaitPreference {

    static final String HEADER = "Prefer";
    static final String NAME = "wait";

    /** Longer than that no request waits. */
    private static final int MOST_SECONDS = 60;

    private static final Pattern WAIT =
            Pattern.compile("\\s*wait\\s*=\\s*(?:(\\d+)|\"(\\d+)\")\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED_WAIT = Pattern.compile("\\s*wait\\s*(?:=.*)?", Pattern.CASE_INSENSITIVE);
    private static final int MOST_DIGITS = 4;

    private WaitPreference() {}

    /**
     * Reads the preference. What is malformed or unknown is ignored, and of several the first counts.
     *
     * @param headers the values of all header fields of that name
     * @return 1 to 60 seconds; empty if the client does not prefer to wait
     */
    static Optional<Duration> of(List<String> headers) {
        return headers.stream()
                .flatMap(header -> split(header, ',').stream())
                .map(preference -> split(preference, ';').get(0))
                .filter(preference -> NAMED_WAIT.matcher(preference).matches())
                .findFirst()
                .map(WAIT::matcher)
                .filter(Matcher::matches)
                .map(wait -> Optional.ofNullable(wait.group(1)).orElse(wait.group(2)))
                .map(WaitPreference::seconds)
                .filter(seconds -> seconds > 0)
                .map(Duration::ofSeconds);
    }

    private static int seconds(String digits) {
        return digits.length() > MOST_DIGITS ? MOST_SECONDS : Math.min(Integer.parseInt(digits), MOST_SECONDS);
    }

    /** The parts between separators that stand outside of quotation marks. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean isQuoted = false;
        int begin = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (isQuoted && letter == '\\') {
                at++;
            } else if (letter == '"') {
                isQuoted = !isQuoted;
            } else if (letter == separator && !isQuoted) {
                parts.add(text.substring(begin, at));
                begin = at + 1;
            }
        }
        parts.add(text.substring(begin));
        return parts;
    }
}
