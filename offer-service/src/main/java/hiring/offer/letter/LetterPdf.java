package hiring.offer.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import hiring.choreography.web.ConflictException;
import hiring.offer.typesetting.MissingGlyphException;
import hiring.offer.typesetting.ShapingTextRenderer;
import hiring.offer.typesetting.Typefaces;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Renders a page as an accessible PDF (PDF/UA), which also embeds its fonts. External resources that the page refers to are
 * never loaded.
 */
@Singleton
final class LetterPdf {

    /** The names of the font in the style sheet of the page. */
    private static final String FAMILY = "Letter";

    private static final String RIGHT_TO_LEFT_FAMILY = "Letter from right to left";

    private static final int USUAL_WEIGHT = 400;
    private static final int BOLD = 700;

    static {
        // its messages quote the content, and letters contain names and salaries
        XRLog.setLoggingEnabled(false);
    }

    private final Typefaces typefaces;

    LetterPdf(LetterSettings settings) {
        this.typefaces = new Typefaces(settings.fontFiles());
    }

    /** @throws ConflictException if a character of the page is in no font; it names the character */
    byte[] of(String page) {
        try {
            typefaces.require(page);
            return rendered(page);
        } catch (MissingGlyphException e) {
            throw new ConflictException(
                    LetterConflict.GLYPH_MISSING,
                    "No font has %s. Change the text, or configure a font that has it."
                            .formatted(named(e.characters())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] rendered(String page) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            ShapingTextRenderer text = new ShapingTextRenderer(typefaces, document, RIGHT_TO_LEFT_FAMILY);
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .useExternalResourceAccessControl(
                            (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .usePdfUaAccessibility(true)
                    .withHtmlContent(page, null)
                    .toStream(pdf);
            List.of(FAMILY, RIGHT_TO_LEFT_FAMILY).forEach(family -> useFont(builder, text, family));
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.getSharedContext().setTextRenderer(text);
                renderer.createPDF();
            }
        }
        return pdf.toByteArray();
    }

    private static void useFont(PdfRendererBuilder builder, ShapingTextRenderer text, String family) {
        builder.useFont(new PDFontSupplier(text.font(false)), family, USUAL_WEIGHT, FontStyle.NORMAL, true)
                .useFont(new PDFontSupplier(text.font(true)), family, BOLD, FontStyle.NORMAL, true);
    }

    private static String named(List<Integer> characters) {
        return characters.stream().map(LetterPdf::named).collect(Collectors.joining(", "));
    }

    private static String named(int character) {
        String name = Character.getName(character);
        return "U+%04X (%s)".formatted(character, name == null ? "unassigned" : name);
    }
}
