package hiring.offer.typesetting;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The fonts that texts are set in. They are read when they are first needed, and kept; any number of threads may use them. */
public final class Typefaces {

    private final ShippedFonts shipped = new ShippedFonts();
    private final List<Typeface> configured;

    /** @param further TrueType files, for characters that no shipped font has */
    public Typefaces(List<File> further) {
        this.configured = further.stream()
                .map(file -> Typeface.withFeatures(() -> read(file)))
                .toList();
    }

    /**
     * Checks that there is a font for every character of a text.
     *
     * @throws MissingGlyphException with all the characters that no font has, in the order of the text
     */
    public void require(String text) {
        List<Integer> missing = Cluster.of(text).stream()
                .filter(cluster -> cluster.base() >= 0x80 || cluster.text().length() > 1)
                .filter(cluster -> whole(cluster, false).isEmpty())
                .flatMapToInt(this::missing)
                .boxed()
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingGlyphException(missing);
        }
    }

    Typeface text(boolean bold) {
        return bold ? shipped.bold : shipped.regular;
    }

    /**
     * The font for a cluster.
     *
     * @param before the font of the cluster before it, which goes on for punctuation and spaces
     */
    Typeface of(Cluster cluster, Optional<Typeface> before, boolean bold) {
        return before.filter(font -> isNeutral(cluster.base()) && font.has(cluster.text()))
                .or(() -> whole(cluster, bold))
                .orElseGet(() -> text(bold));
    }

    private Optional<Typeface> whole(Cluster cluster, boolean bold) {
        return candidates(cluster, bold)
                .filter(font -> font.has(cluster.text()))
                .findFirst();
    }

    private Stream<Typeface> candidates(Cluster cluster, boolean bold) {
        return Stream.of(
                        shipped.of(UnicodeScript.of(cluster.base())),
                        Stream.of(text(bold), text(false)),
                        configured.stream(),
                        shipped.further().stream())
                .flatMap(fonts -> fonts);
    }

    /** Those that the font of the others lacks. */
    private IntStream missing(Cluster cluster) {
        return candidates(cluster, false)
                .map(font -> cluster.text()
                        .codePoints()
                        .filter(character -> !font.has(character))
                        .boxed()
                        .toList())
                .min((one, other) -> Integer.compare(one.size(), other.size()))
                .stream()
                .flatMap(List::stream)
                .mapToInt(character -> character);
    }

    private static boolean isNeutral(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return (script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED)
                && !Character.isLetterOrDigit(codePoint);
    }

    private static byte[] read(File font) {
        try {
            return Files.readAllBytes(font.toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
