package hiring.choreography.background;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Failures in the words of a log line, without the passwords that may stand in a URL. */
public final class Failures {

    private static final int LONGEST = 300;
    private static final String PASSWORD = "(?i)(password=)[^&;\\s]+";
    private static final String ACCOUNT = "//[^/@\\s]*@";

    private Failures() {}

    /** The innermost cause on one line: its kind and what it says. */
    public static String inOneLine(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return shortened(cause.toString());
    }

    /** What happened and what caused it, outermost first, on one line. */
    public static String allInOneLine(Throwable failure) {
        return shortened(Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(cause -> Optional.ofNullable(cause.getMessage()).orElse(cause.toString()))
                .collect(Collectors.joining(": ")));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").replaceAll(PASSWORD, "$1***").replaceAll(ACCOUNT, "//***@");
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
