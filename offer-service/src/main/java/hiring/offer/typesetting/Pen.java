package hiring.offer.typesetting;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import java.util.List;

/**
 * Writes the glyphs of a run onto a page.
 *
 * @param weight of the font; openhtmltopdf draws a font bolder that is too light for what the page asks for
 * @param x the left end of the run, in the units of the layout, as y and the font size
 * @param y the base line
 */
record Pen(PdfBoxFastOutputDevice page, EmbeddedFont font, int weight, float x, float y, float size) {

    /** Less than this many thousandths of the font size cannot be seen. */
    private static final float TOLERANCE = 1;

    /** Writes as many glyphs at a time as follow one another without being moved. */
    void write(List<Glyph> glyphs) {
        StringBuilder together = new StringBuilder();
        Glyph first = glyphs.get(0);
        float next = first.x();
        for (Glyph glyph : glyphs) {
            if (Math.abs(glyph.x() - next) > TOLERANCE || glyph.y() != first.y()) {
                draw(together.toString(), first);
                together.setLength(0);
                first = glyph;
                next = glyph.x();
            }
            together.appendCodePoint(GlyphCodes.code(glyph.id()));
            next += font.advance(glyph.id());
        }
        draw(together.toString(), first);
    }

    /** Where a glyph is on the page. */
    float left(Glyph glyph) {
        return x + glyph.x() * size / Typeface.UNITS;
    }

    private void draw(String codes, Glyph first) {
        FontDescription description = new FontDescription(font.font(), IdentValue.NORMAL, weight);
        float base = y + first.y() * size / Typeface.UNITS;
        page.drawStringFast(codes, left(first), base, null, description, size);
    }
}
