package hiring.choreography.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phone numbers as they are stored: digits, separators and brackets in ASCII, the extension behind {@code ext.}. */
final class PhoneText {

    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212\\u30fc]");
    private static final Pattern DOTS = Pattern.compile("[\\u00b7\\u2022\\u2219\\u22c5]");
    private static final Pattern SLASHES = Pattern.compile("[\\u2044\\u2215]");
    private static final Pattern LABEL = Pattern.compile("^(?i:tel)[.:]+ ?");
    private static final Pattern COUNTRY_IN_BRACKETS = Pattern.compile("^\\( ?(\\+ ?[0-9]{1,3}) ?\\)");
    private static final Pattern BEFORE_THE_EXTENSION = Pattern.compile("[^0-9)]+$");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");

    /** Whose rules the library applies to a number without a country; extensions do not depend on them. */
    private static final String ANY_REGION = "US";

    private PhoneText() {}

    static String clean(String given, TextKind.Controls controls) {
        return withPlainExtension(asciiOf(PlainText.unjoinedLine(given, controls)));
    }

    private static String asciiOf(String line) {
        StringBuilder ascii = new StringBuilder();
        Normalizer.normalize(line, Normalizer.Form.NFKC)
                .codePoints()
                .map(PhoneText::digit)
                .forEach(ascii::appendCodePoint);
        String dashed = DASHES.matcher(ascii).replaceAll("-");
        String dotted = DOTS.matcher(dashed).replaceAll(".");
        String slashed = SLASHES.matcher(dotted).replaceAll("/");
        String number = LABEL.matcher(slashed).replaceFirst("");
        return COUNTRY_IN_BRACKETS.matcher(number).replaceFirst("$1");
    }

    private static int digit(int codePoint) {
        return Character.isDigit(codePoint) ? '0' + Character.digit(codePoint, 10) : codePoint;
    }

    /** Returns a text that is no phone number as it is: that is for validation to refuse. */
    private static String withPlainExtension(String written) {
        String extension = extension(written);
        int place = written.lastIndexOf(extension);
        if (extension.isEmpty() || place <= 0) {
            return written;
        }
        Matcher between = BEFORE_THE_EXTENSION.matcher(written.substring(0, place));
        String number = between.replaceFirst("");
        return number.isEmpty() || LETTERS.matcher(number).find() ? written : number + " ext. " + extension;
    }

    private static String extension(String written) {
        try {
            return PhoneNumberUtil.getInstance().parse(written, ANY_REGION).getExtension();
        } catch (NumberParseException e) {
            return "";
        }
    }
}
