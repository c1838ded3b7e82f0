package hiring.choreography.people;

import hiring.choreography.text.Identifier;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Compares names as people look for them: without case, accents and widths of letters. */
public final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Spelling() {}

    /** Returns what similar spellings of a name have in common. */
    public static String folded(String name) {
        String decomposed = Normalizer.normalize(Identifier.key(name), Normalizer.Form.NFKD);
        return Identifier.key(MARKS.matcher(decomposed).replaceAll(""));
    }
}
