package hiring.offer.typesetting;

import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes shaped lines into the pages of one document, with the text that they stand for. */
final class GlyphWriter {

    private static final COSName SPAN = COSName.getPDFName("Span");

    private final PDDocument document;
    private final Map<Typeface, EmbeddedFont> fonts = new HashMap<>();

    GlyphWriter(PDDocument document) {
        this.document = document;
    }

    EmbeddedFont font(Typeface typeface) {
        return fonts.computeIfAbsent(typeface, font -> EmbeddedFont.of(font, document));
    }

    /**
     * Writes a line.
     *
     * @param x its left end on the page, in the units of the layout, as y and the font size
     * @param y its base line
     */
    void write(List<ShapedRun> line, PdfBoxFastOutputDevice page, float x, float y, float size) {
        DirectionMarks directions = new DirectionMarks(line);
        List<Mark> marks = new ArrayList<>();
        float left = x;
        for (int i = 0; i < line.size(); i++) {
            ShapedRun run = line.get(i);
            EmbeddedFont font = font(run.run().typeface());
            Pen pen = new Pen(page, font, run.run().typeface().weight(), left, y, size);
            writeUnseen(directions.left(i), pen, 0);
            Pieces.of(run, font.codes()).forEach(piece -> write(piece, pen, marks));
            writeUnseen(directions.right(i), pen, run.width());
            left += run.width() / Typeface.UNITS * size;
        }
        writeMarks(marks, page);
    }

    /** Writes marks that are only for programs, each by itself because they may turn them round; a space carries it. */
    private static void writeUnseen(String marks, Pen pen, float x) {
        int space = pen.font().codes().getGlyphId(' ');
        if (space != Glyph.MISSING) {
            List<Glyph> carrier = List.of(new Glyph(space, x, 0, 0));
            marks.codePoints()
                    .mapToObj(Character::toString)
                    .forEach(mark -> writeAs(mark, pen.page(), () -> pen.write(carrier)));
        }
    }

    private static void write(Piece piece, Pen pen, List<Mark> marks) {
        if (piece.text().isEmpty()) {
            pen.write(piece.glyphs());
            return;
        }
        String text = piece.text().get();
        piece.glyphs().forEach(glyph -> pen.font().codes().used(glyph.id(), text.codePointAt(0)));
        List<Glyph> letters = piece.glyphs().stream()
                .filter(glyph -> pen.font().advance(glyph.id()) > 0)
                .toList();
        if (letters.isEmpty()) {
            writeAs(text, pen.page(), () -> pen.write(piece.glyphs()));
        } else {
            writeAs(text, pen.page(), () -> pen.write(letters));
            piece.glyphs().stream()
                    .filter(glyph -> !letters.contains(glyph))
                    .map(glyph -> new Mark(pen, glyph))
                    .forEach(marks::add);
        }
    }

    /**
     * Writes the marks of a line after all its letters, and from right to left: otherwise a program that extracts text takes the
     * way from a mark to the next letter for a space between words. The text of the letters has the marks already.
     */
    private static void writeMarks(List<Mark> marks, PdfBoxFastOutputDevice page) {
        if (!marks.isEmpty()) {
            marks.sort(Comparator.comparing(Mark::x).reversed());
            writeAs("", page, () -> marks.forEach(mark -> mark.pen().write(List.of(mark.glyph()))));
        }
    }

    private static void writeAs(String text, PdfBoxFastOutputDevice page, Runnable writing) {
        COSDictionary meaning = new COSDictionary();
        meaning.setString(COSName.ACTUAL_TEXT, text);
        page.getCurrentPage().beginMarkedContent(SPAN, meaning);
        writing.run();
        page.getCurrentPage().endMarkedContent();
    }

    private record Mark(Pen pen, Glyph glyph) {

        float x() {
            return pen.left(glyph);
        }
    }
}
