package hiring.offer.typesetting;

import io.micronaut.core.util.SupplierUtil;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A TrueType font, read when it is first needed and kept. */
final class Typeface {

    /** Glyphs are measured at this size, so that lengths are in thousandths of the font size, as in a PDF. */
    static final float UNITS = 1000;

    static final int USUAL_WEIGHT = 400;
    static final int BOLD = 700;

    static {
        SystemFonts.leaveOut();
    }

    private final int weight;
    private final Supplier<byte[]> file;
    private final Supplier<Font> font;

    private Typeface(int weight, Supplier<byte[]> file, Map<TextAttribute, ?> features) {
        this.weight = weight;
        this.file = SupplierUtil.memoized(file);
        this.font = SupplierUtil.memoized(() -> opened(this.file.get()).deriveFont(features));
    }

    /** Without ligatures and kerning, which a Latin text can do without: one glyph for each letter. */
    static Typeface plain(int weight, Supplier<byte[]> file) {
        return new Typeface(weight, file, Map.of());
    }

    /** With everything that the font has for its script. */
    static Typeface withFeatures(Supplier<byte[]> file) {
        return new Typeface(
                USUAL_WEIGHT,
                file,
                Map.of(
                        TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON,
                        TextAttribute.KERNING, TextAttribute.KERNING_ON));
    }

    int weight() {
        return weight;
    }

    byte[] file() {
        return file.get();
    }

    /** At {@link #UNITS} points. */
    Font font() {
        return font.get();
    }

    /** Whether it has glyphs for a whole cluster; shaping composes and decomposes as the font needs it. */
    boolean has(String cluster) {
        return Stream.of(Normalizer.Form.NFC, Normalizer.Form.NFD)
                        .map(form -> Normalizer.normalize(cluster, form))
                        .anyMatch(this::hasAll)
                || hasAll(cluster);
    }

    boolean has(int codePoint) {
        return Cluster.isBlank(codePoint) || font().canDisplay(codePoint);
    }

    private boolean hasAll(String cluster) {
        return cluster.codePoints().allMatch(this::has);
    }

    private static Font opened(byte[] file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                    .deriveFont(UNITS);
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("a font cannot be opened", e);
        }
    }
}
