package hiring.choreography.text;

/** A text has a character that cannot be part of it. The message completes a sentence that begins with the field's name. */
public final class UnwantedCharacterException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    private UnwantedCharacterException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** What is wrong with the text, as its message says. */
    public String reason() {
        return reason;
    }

    static UnwantedCharacterException control(int codePoint) {
        return new UnwantedCharacterException("has a control character U+%04X".formatted(codePoint));
    }

    /** Refuses what PostgreSQL cannot store: the character U+0000, and half of a surrogate pair. */
    static void requireStorable(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new UnwantedCharacterException("has a character U+0000");
        }
        if (text.codePoints().anyMatch(UnwantedCharacterException::isHalf)) {
            throw new UnwantedCharacterException("has half of a surrogate pair");
        }
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
