package hiring.statusaggregator.map;

import hiring.choreography.web.InvalidFieldException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** How far a map looks back. */
public enum Window {
    FIVE_MINUTES(5),
    QUARTER_OF_AN_HOUR(15),
    HOUR(60);

    private final int minutes;

    Window(int minutes) {
        this.minutes = minutes;
    }

    /** Its length. */
    public int minutes() {
        return minutes;
    }

    Duration length() {
        return Duration.ofMinutes(minutes);
    }

    /**
     * The window that a request selects; five minutes by default.
     *
     * @param minutes the requested length
     * @throws InvalidFieldException if there is no window of that length
     */
    public static Window of(Optional<String> minutes) {
        return minutes.filter(text -> !text.isBlank()).map(Window::named).orElse(FIVE_MINUTES);
    }

    private static Window named(String text) {
        return Arrays.stream(values())
                .filter(window -> String.valueOf(window.minutes).equals(text))
                .findFirst()
                .orElseThrow(() -> InvalidFieldException.notOneOf(
                        "minutes",
                        text,
                        Arrays.stream(values())
                                .map(window -> String.valueOf(window.minutes))
                                .toList()));
    }
}
