package hiring.choreography.search;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lower-case letters that Unicode does not decompose, and how people type them on a keyboard without them. It is a table, because
 * the transliteration of a library changes other scripts as well, and with each release.
 */
final class Letters {

    /** Letters of Latin and Cyrillic alphabets; the Arabic ones differ by language or are mistaken for each other. */
    private static final Map<Integer, String> PLAIN = table(
            "ł=l ø=o đ=d ð=d þ=th ß=ss æ=ae œ=oe ı=i ħ=h ŧ=t ŋ=n ĸ=k ɨ=i ʉ=u ƀ=b"
                    + " ɓ=b ɖ=d ɗ=d ǝ=e ə=e ɛ=e ƒ=f ǥ=g ɣ=g ƙ=k ɔ=o ʈ=t ƴ=y ƶ=z ґ=г"
                    + " \u0649=\u064a \u06cc=\u064a \u06d2=\u064a \u06a9=\u0643 \u0629=\u0647 \u06c1=\u0647 \u06be=\u0647");

    /** As in Mueller for Müller. */
    private static final Map<Integer, String> SPELLED_OUT = table("ä=ae ö=oe ü=ue ø=oe å=aa Ä=Ae Ö=Oe Ü=Ue Ø=Oe Å=Aa");

    private Letters() {}

    private static Map<Integer, String> table(String entries) {
        return Stream.of(entries.split(" ", -1))
                .collect(Collectors.toUnmodifiableMap(entry -> entry.codePointAt(0), entry -> entry.substring(2)));
    }

    /** Returns a lower-case text with the plain letters. */
    static String plain(String lowerCase) {
        return replaced(lowerCase, PLAIN);
    }

    /** Returns a composed text with two letters for each that German and the languages of Scandinavia spell out so. */
    static String spelledOut(String composed) {
        return replaced(composed, SPELLED_OUT);
    }

    private static String replaced(String text, Map<Integer, String> table) {
        StringBuilder replaced = new StringBuilder();
        text.codePoints()
                .mapToObj(letter -> table.getOrDefault(letter, Character.toString(letter)))
                .forEach(replaced::append);
        return replaced.toString();
    }
}
