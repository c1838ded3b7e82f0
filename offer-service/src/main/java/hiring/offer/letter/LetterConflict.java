package hiring.offer.letter;

import hiring.choreography.web.Conflict;

/** What can prevent a letter, in any status of the offer. */
public final class LetterConflict {

    /** A character would be an empty box. */
    public static final Conflict GLYPH_MISSING = new Conflict(
            "glyph-missing",
            "No font has a character of the letter",
            "No font has U+1F389 (PARTY POPPER). Change the text, or configure a font that has it.");

    private LetterConflict() {}
}
