package hiring.offer.letter;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Objects;

/**
 * Renders a page as an accessible PDF (PDF/UA), which also embeds its fonts. External resources that the page refers to are
 * never loaded.
 */
@Singleton
final class LetterPdf {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String FAMILY = "Letter";
    private static final int USUAL_WEIGHT = 400;
    private static final int BOLD = 700;

    /** An empty box replaces a character that no font has. */
    private static final String NO_SIGN = "\u25A1";

    static {
        // its messages quote the content, and letters contain names and salaries
        XRLog.setLoggingEnabled(false);
    }

    private final LetterSettings settings;

    LetterPdf(LetterSettings settings) {
        this.settings = settings;
    }

    byte[] of(String page) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFont(font("DejaVuSans.ttf"), FAMILY, USUAL_WEIGHT, FontStyle.NORMAL, true)
                .useFont(font("DejaVuSans-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true)
                .useReplacementText(NO_SIGN)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .usePdfUaAccessibility(true)
                .withHtmlContent(page, null)
                .toStream(pdf);
        settings.fontFiles().forEach(font -> addFallback(builder, font));
        run(builder);
        return pdf.toByteArray();
    }

    private static void addFallback(PdfRendererBuilder builder, File font) {
        builder.useFont(font, FAMILY, USUAL_WEIGHT, FontStyle.NORMAL, true, EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> Objects.requireNonNull(LetterPdf.class.getResourceAsStream(FONTS + file), file);
    }

    private static void run(PdfRendererBuilder builder) {
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
