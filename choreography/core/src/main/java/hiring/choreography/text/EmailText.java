package hiring.choreography.text;

/** E-mail addresses as they are stored: without invisible characters, those of the full-width block in ASCII. */
final class EmailText {

    private static final int FIRST_WIDE = 0xFF01;
    private static final int LAST_WIDE = 0xFF5E;
    private static final int FROM_WIDE_TO_ASCII = '!' - FIRST_WIDE;

    private EmailText() {}

    static String clean(String given, TextKind.Controls controls) {
        return PlainText.unjoinedLine(given, controls)
                .codePoints()
                .map(EmailText::narrow)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int narrow(int codePoint) {
        return codePoint >= FIRST_WIDE && codePoint <= LAST_WIDE ? codePoint + FROM_WIDE_TO_ASCII : codePoint;
    }
}
