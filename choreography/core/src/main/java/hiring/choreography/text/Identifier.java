package hiring.choreography.text;

import java.util.Locale;

/** The names with which users sign in. They are shown as they were written, and compared without case. */
public final class Identifier {

    private Identifier() {}

    /**
     * Returns what two spellings of one identifier have in common. Generated columns whose names end in {@code _key} hold it.
     */
    public static String key(String written) {
        return TextKind.LINE.lenient(written).toLowerCase(Locale.ROOT);
    }

    /** Returns whether two spellings stand for the same person. */
    public static boolean areSame(String one, String other) {
        return key(one).equals(key(other));
    }
}
