package hiring.offer.typesetting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fonts in the jar: DejaVu Sans for most alphabets, and one for each script that needs its own. */
final class ShippedFonts {

    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String OURS = "/hiring/offer/typesetting/fonts/";

    private static final Map<UnicodeScript, String> FILES = Map.ofEntries(
            Map.entry(UnicodeScript.ARABIC, "NotoSansArabic-Regular"),
            Map.entry(UnicodeScript.BENGALI, "NotoSansBengali-Regular"),
            Map.entry(UnicodeScript.BOPOMOFO, "DroidSansFallbackFull"),
            Map.entry(UnicodeScript.CANADIAN_ABORIGINAL, "NotoSansCanadianAboriginal-Regular"),
            Map.entry(UnicodeScript.CHEROKEE, "NotoSansCherokee-Regular"),
            Map.entry(UnicodeScript.DEVANAGARI, "NotoSansDevanagari-Regular"),
            Map.entry(UnicodeScript.ETHIOPIC, "NotoSansEthiopic-Regular"),
            Map.entry(UnicodeScript.GUJARATI, "NotoSansGujarati-Regular"),
            Map.entry(UnicodeScript.GURMUKHI, "NotoSansGurmukhi-Regular"),
            Map.entry(UnicodeScript.HAN, "DroidSansFallbackFull"),
            Map.entry(UnicodeScript.HANGUL, "NanumSquareR"),
            Map.entry(UnicodeScript.HEBREW, "NotoSansHebrew-Regular"),
            Map.entry(UnicodeScript.HIRAGANA, "DroidSansFallbackFull"),
            Map.entry(UnicodeScript.KANNADA, "NotoSansKannada-Regular"),
            Map.entry(UnicodeScript.KATAKANA, "DroidSansFallbackFull"),
            Map.entry(UnicodeScript.KHMER, "NotoSansKhmer-Regular"),
            Map.entry(UnicodeScript.LAO, "NotoSansLao-Regular"),
            Map.entry(UnicodeScript.MALAYALAM, "NotoSansMalayalam-Regular"),
            Map.entry(UnicodeScript.MEETEI_MAYEK, "NotoSansMeeteiMayek-Regular"),
            Map.entry(UnicodeScript.MONGOLIAN, "NotoSansMongolian-Regular"),
            Map.entry(UnicodeScript.MYANMAR, "NotoSansMyanmar-Regular"),
            Map.entry(UnicodeScript.OL_CHIKI, "NotoSansOlChiki-Regular"),
            Map.entry(UnicodeScript.ORIYA, "NotoSansOriya-Regular"),
            Map.entry(UnicodeScript.SINHALA, "NotoSansSinhala-Regular"),
            Map.entry(UnicodeScript.SYRIAC, "NotoSansSyriac-Regular"),
            Map.entry(UnicodeScript.TAMIL, "NotoSansTamil-Regular"),
            Map.entry(UnicodeScript.TELUGU, "NotoSansTelugu-Regular"),
            Map.entry(UnicodeScript.THAANA, "NotoSansThaana-Regular"),
            Map.entry(UnicodeScript.THAI, "NotoSansThai-Regular"),
            Map.entry(UnicodeScript.TIBETAN, "NotoSerifTibetan-Regular"),
            Map.entry(UnicodeScript.TIFINAGH, "NotoSansTifinagh-Regular"),
            Map.entry(UnicodeScript.YI, "NotoSansYi-Regular"));

    final Typeface regular = Typeface.plain(Typeface.USUAL_WEIGHT, () -> read(DEJAVU + "DejaVuSans.ttf"));
    final Typeface bold = Typeface.plain(Typeface.BOLD, () -> read(DEJAVU + "DejaVuSans-Bold.ttf"));
    private final Map<String, Typeface> byName = FILES.values().stream()
            .distinct()
            .sorted()
            .collect(Collectors.toUnmodifiableMap(
                    name -> name, name -> Typeface.withFeatures(() -> read(OURS + name + ".ttf"))));

    /** The font for a script; none if DejaVu Sans serves it. */
    Stream<Typeface> of(UnicodeScript script) {
        return Stream.ofNullable(FILES.get(script)).map(byName::get);
    }

    /** Those for single scripts, in a fixed order. */
    List<Typeface> further() {
        return byName.keySet().stream().sorted().map(byName::get).toList();
    }

    private static byte[] read(String resource) {
        try (InputStream font = Objects.requireNonNull(ShippedFonts.class.getResourceAsStream(resource), resource)) {
            return font.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
