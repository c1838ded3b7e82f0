package hiring.offer.typesetting;

import java.util.List;

/** No font has a glyph for a character, so that a text cannot be drawn. */
public final class MissingGlyphException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Integer> characters;

    MissingGlyphException(List<Integer> characters) {
        super("no font has " + characters);
        this.characters = characters;
    }

    /** Their code points, each once. */
    public List<Integer> characters() {
        return characters;
    }
}
