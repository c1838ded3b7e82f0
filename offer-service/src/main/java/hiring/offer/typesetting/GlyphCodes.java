package hiring.offer.typesetting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.jspecify.annotations.Nullable;

/**
 * Lets PDFBox write glyphs where it expects characters: a glyph's code is its number in Unicode's private plane 15. In the other
 * direction a glyph has the character that the font gives it, or else the one that it was first used for.
 */
final class GlyphCodes extends CmapSubtable {

    private static final int PLANE = 0xF0000;

    /** Some fonts have it, or control characters, besides what their glyph is for; PDF/UA does not allow it. */
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final CmapLookup font;
    private final Map<Integer, Integer> firstUses = new HashMap<>();

    GlyphCodes(CmapLookup font) {
        this.font = font;
        setPlatformId(CmapTable.PLATFORM_WINDOWS);
        setPlatformEncodingId(CmapTable.ENCODING_WIN_UNICODE_FULL);
    }

    static int code(int glyph) {
        return PLANE + glyph;
    }

    /** The character that a glyph is for by itself. */
    Optional<Integer> character(int glyph) {
        return Optional.ofNullable(font.getCharCodes(glyph)).stream()
                .flatMap(List::stream)
                .filter(code -> code >= ' ' && code != BYTE_ORDER_MARK)
                .findFirst();
    }

    void used(int glyph, int character) {
        firstUses.putIfAbsent(glyph, character);
    }

    @Override
    public int getGlyphId(int code) {
        return code >= PLANE ? code - PLANE : font.getGlyphId(code);
    }

    @Override
    public @Nullable List<Integer> getCharCodes(int glyph) {
        return character(glyph)
                .or(() -> Optional.ofNullable(firstUses.get(glyph)))
                .map(List::of)
                .orElse(null);
    }
}
