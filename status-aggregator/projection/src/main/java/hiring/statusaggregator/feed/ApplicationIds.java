package hiring.statusaggregator.feed;

import hiring.choreography.journey.ApplicationId;
import java.util.List;
import java.util.regex.Pattern;

/** The applications that a page shows, as the page sends them: their numbers, separated by commas. */
public final class ApplicationIds {

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    /** No page shows more. */
    private static final int MOST = 200;

    private ApplicationIds() {}

    /** Parses the numbers; anything that is not a valid number is ignored. */
    public static List<ApplicationId> numbers(String text) {
        return COMMA.splitAsStream(text)
                .filter(number -> NUMBER.matcher(number).matches())
                .limit(MOST)
                .map(Long::valueOf)
                .map(ApplicationId::new)
                .toList();
    }
}
