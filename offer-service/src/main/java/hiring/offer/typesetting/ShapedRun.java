package hiring.offer.typesetting;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A run in glyphs, from left to right: joined, reordered and placed as its script needs it.
 *
 * @param width in thousandths of the font size
 */
record ShapedRun(Run run, List<Glyph> glyphs, float width) {

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    /** What the JDK returns for a character that needs no glyph. */
    private static final int NO_GLYPH = 0xFFFE;

    static ShapedRun of(Run run) {
        char[] text = run.text().toCharArray();
        GlyphVector vector = run.typeface()
                .font()
                .layoutGlyphVector(
                        UNHINTED,
                        text,
                        0,
                        text.length,
                        run.isRightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        int count = vector.getNumGlyphs();
        List<Glyph> glyphs = IntStream.range(0, count)
                .filter(place -> vector.getGlyphCode(place) < NO_GLYPH)
                .mapToObj(place -> glyph(vector, place))
                .filter(glyph -> glyph.id() != Glyph.MISSING || !Cluster.isBlank(character(run, glyph)))
                .toList();
        check(run, glyphs);
        return new ShapedRun(run, glyphs, (float) vector.getGlyphPosition(count).getX());
    }

    /** A font may have every character and yet no glyph for how they stand together. */
    private static void check(Run run, List<Glyph> glyphs) {
        List<Integer> missing = glyphs.stream()
                .filter(glyph -> glyph.id() == Glyph.MISSING)
                .map(glyph -> character(run, glyph))
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingGlyphException(missing);
        }
    }

    private static int character(Run run, Glyph glyph) {
        return run.text().codePointAt(glyph.character());
    }

    private static Glyph glyph(GlyphVector vector, int place) {
        Point2D position = vector.getGlyphPosition(place);
        return new Glyph(
                vector.getGlyphCode(place),
                (float) position.getX(),
                (float) position.getY(),
                vector.getGlyphCharIndex(place));
    }
}
