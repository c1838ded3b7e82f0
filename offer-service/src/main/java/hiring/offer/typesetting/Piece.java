package hiring.offer.typesetting;

import java.util.List;
import java.util.Optional;

/**
 * Neighbouring glyphs of a run that say by themselves which characters they are, or whose text has to be written next to them.
 *
 * @param text empty if each glyph stands for its own character
 */
record Piece(List<Glyph> glyphs, Optional<String> text) {}
