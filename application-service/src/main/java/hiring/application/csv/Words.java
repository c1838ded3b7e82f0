package hiring.application.csv;

import hiring.choreography.text.TextKind;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names as people write them: in any case, their words joined or separated in any way. */
public final class Words {

    private static final Pattern BETWEEN = Pattern.compile("[\\s_-]+");

    private Words() {}

    /** Returns whether two names are the same. */
    public static boolean areSame(String one, String other) {
        return comparable(one).equals(comparable(other));
    }

    private static String comparable(String name) {
        return BETWEEN.matcher(TextKind.LINE.lenient(name)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
