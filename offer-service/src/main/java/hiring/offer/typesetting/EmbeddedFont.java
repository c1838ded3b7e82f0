package hiring.offer.typesetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A font in one document, of which the used glyphs are embedded.
 *
 * @param codes by which its glyphs are written
 */
record EmbeddedFont(PDType0Font font, TrueTypeFont file, GlyphCodes codes) {

    static EmbeddedFont of(Typeface typeface, PDDocument document) {
        try {
            TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(typeface.file()));
            // the glyphs are substituted already
            file.setEnableGsub(false);
            GlyphCodes codes = new GlyphCodes(file.getUnicodeCmapLookup());
            file.getCmap().setCmaps(new CmapSubtable[] {codes});
            return new EmbeddedFont(PDType0Font.load(document, file, true), file, codes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How far the next glyph is, if nothing moves it: whole thousandths of the font size, as PDFBox writes them. */
    int advance(int glyph) {
        try {
            return Math.round(file.getAdvanceWidth(glyph) * Typeface.UNITS / file.getUnitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
