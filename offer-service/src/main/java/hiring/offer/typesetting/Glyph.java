package hiring.offer.typesetting;

/**
 * A glyph of a run, placed.
 *
 * @param id its number in the font
 * @param x from the beginning of the run to the right, in thousandths of the font size
 * @param y from the base line downwards, in thousandths of the font size
 * @param character where the characters that it stands for begin in the run, in UTF-16 units
 */
record Glyph(int id, float x, float y, int character) {

    /** What a font draws for a character that it lacks. */
    static final int MISSING = 0;
}
