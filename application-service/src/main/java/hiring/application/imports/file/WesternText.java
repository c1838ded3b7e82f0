package hiring.application.imports.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Decides whether a text without a mark is in windows-1252 for sure. It is when it would read the same in every encoding that
 * spreadsheets of Europe use for Latin letters (windows-1250, -1252, -1254 and -1257; ISO 8859-1 and -15 agree with 1252 in
 * letters), and each of its words has more ASCII letters than others, as no word in Greek, Cyrillic or an Asian encoding has. A
 * wrong guess would misspell names, and no reader would notice.
 */
final class WesternText {

    /** The letters that have the same byte in all of these encodings. */
    private static final String SAME_EVERYWHERE = "\u00c4\u00c9\u00d3\u00d6\u00dc\u00df\u00e4\u00e9\u00f3\u00f6\u00fc";

    private static final int ASCII = 0x80;
    private static final int END = -1;

    private int asciiLetters;
    private int others;

    private WesternText() {}

    static boolean isSure(InputStream text) throws IOException {
        WesternText word = new WesternText();
        InputStream bytes = new BufferedInputStream(text);
        for (int octet = bytes.read(); octet != END; octet = bytes.read()) {
            if (!word.accepts(octet)) {
                return false;
            }
        }
        return word.ends();
    }

    /** In windows-1252, letters have the same number as in Unicode. */
    private boolean accepts(int octet) {
        if (octet >= ASCII) {
            others++;
            return SAME_EVERYWHERE.indexOf(octet) >= 0;
        }
        if (Character.isLetter(octet)) {
            asciiLetters++;
            return true;
        }
        return ends();
    }

    private boolean ends() {
        boolean isWestern = others == 0 || others < asciiLetters;
        asciiLetters = 0;
        others = 0;
        return isWestern;
    }
}
