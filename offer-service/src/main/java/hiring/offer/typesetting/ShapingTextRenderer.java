package hiring.offer.typesetting;

import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.outputdevice.helper.FontResolverHelper;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Measures and draws the lines of one document. Lines are neither justified nor letter-spaced. */
public final class ShapingTextRenderer extends PdfBoxTextRenderer {

    private final Typefaces typefaces;
    private final String rightToLeftFamily;
    private final GlyphWriter writer;
    private final Map<Line, List<ShapedRun>> shaped = new HashMap<>();

    /** @param rightToLeftFamily the name that the font has in paragraphs that are written from right to left */
    public ShapingTextRenderer(Typefaces typefaces, PDDocument document, String rightToLeftFamily) {
        this.typefaces = typefaces;
        this.rightToLeftFamily = rightToLeftFamily;
        this.writer = new GlyphWriter(document);
    }

    /** The font that most text is in, which also decides how far lines are apart. */
    public PDFont font(boolean bold) {
        return writer.font(typefaces.text(bold)).font();
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        PdfBoxFSFont sized = (PdfBoxFSFont) font;
        boolean bold = sized.getFontDescriptions().get(0).getWeight() >= Typeface.BOLD;
        double width = shaped(new Line(text, bold, false)).stream()
                .mapToDouble(ShapedRun::width)
                .sum();
        return (int) Math.ceil(width / Typeface.UNITS * sized.getSize2D());
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y) {
        PdfBoxFastOutputDevice page = (PdfBoxFastOutputDevice) device;
        FontSpecification asked = page.getFontSpecification();
        boolean bold = FontResolverHelper.convertWeightToInt(asked.fontWeight) >= Typeface.BOLD;
        boolean rightToLeft = asked.families[0].equals(rightToLeftFamily);
        writer.write(shaped(new Line(text, bold, rightToLeft)), page, x, y, asked.size);
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y, JustificationInfo ignored) {
        drawString(device, text, x, y);
    }

    private List<ShapedRun> shaped(Line line) {
        return shaped.computeIfAbsent(line, this::shape);
    }

    private List<ShapedRun> shape(Line line) {
        return Run.of(line.printable(), line.rightToLeft(), line.bold(), typefaces).stream()
                .map(ShapedRun::of)
                .toList();
    }

    private record Line(String text, boolean bold, boolean rightToLeft) {

        /** With a space for a tab, and without line breaks and other control characters. */
        String printable() {
            return text.replaceAll("[\\t\\u2028\\u2029]", " ").replaceAll("\\p{Cc}", "");
        }
    }
}
