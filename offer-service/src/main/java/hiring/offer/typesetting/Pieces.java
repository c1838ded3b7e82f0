package hiring.offer.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Divides a run into pieces: its words, and what stands between them. */
final class Pieces {

    private final ShapedRun shaped;
    private final GlyphCodes codes;
    private final NavigableSet<Integer> starts;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Glyph> word = new ArrayList<>();
    private String text = "";
    private boolean plain = true;

    private Pieces(ShapedRun shaped, GlyphCodes codes) {
        this.shaped = shaped;
        this.codes = codes;
        this.starts = shaped.glyphs().stream().map(Glyph::character).collect(Collectors.toCollection(TreeSet::new));
        starts.retainAll(
                Cluster.of(shaped.run().text()).stream().map(Cluster::start).collect(Collectors.toSet()));
        starts.add(0);
    }

    /** The pieces of a run from left to right. */
    static List<Piece> of(ShapedRun shaped, GlyphCodes codes) {
        Pieces divided = new Pieces(shaped, codes);
        divided.divide(shaped.glyphs());
        return divided.pieces;
    }

    private void divide(List<Glyph> glyphs) {
        int begin = 0;
        for (int end = 1; end <= glyphs.size(); end++) {
            if (end == glyphs.size() || !start(glyphs.get(end)).equals(start(glyphs.get(begin)))) {
                add(glyphs.subList(begin, end), start(glyphs.get(begin)));
                begin = end;
            }
        }
        close();
    }

    private void add(List<Glyph> cluster, int start) {
        String meant = characters(start);
        boolean itself = isItself(cluster, meant);
        boolean between = itself && isBetweenWords(meant.codePointAt(0));
        if (between) {
            close();
        }
        word.addAll(cluster);
        plain &= itself;
        text = shaped.run().isRightToLeft() ? meant + text : text + meant;
        if (between) {
            close();
        }
    }

    private void close() {
        if (!word.isEmpty()) {
            pieces.add(new Piece(List.copyOf(word), plain ? Optional.empty() : Optional.of(text)));
        }
        word.clear();
        text = "";
        plain = true;
    }

    private Integer start(Glyph glyph) {
        return starts.floor(glyph.character());
    }

    private String characters(int start) {
        String all = shaped.run().text();
        Integer next = starts.higher(start);
        return all.substring(start, next == null ? all.length() : next);
    }

    private boolean isItself(List<Glyph> cluster, String meant) {
        int character = meant.codePointAt(0);
        boolean alone = cluster.size() == 1 && meant.length() == Character.charCount(character);
        return alone
                && (isMirrored(character)
                        || codes.character(cluster.get(0).id())
                                .filter(own -> own == character)
                                .isPresent());
    }

    private boolean isBetweenWords(int character) {
        return character == ' ' || isMirrored(character);
    }

    /** It has the glyph of its counterpart, which is what programs expect that extract text. */
    private boolean isMirrored(int character) {
        return shaped.run().isRightToLeft() && Character.isMirrored(character);
    }
}
