/**
 * Text in a PDF, in any script that a font covers: which font has a character, in which direction it is written, how its glyphs
 * are joined, reordered and placed, and what a reader copies or hears. OpenType shaping is the JDK's (HarfBuzz), the direction
 * the JDK's implementation of the Unicode bidirectional algorithm; lines and pages remain the work of openhtmltopdf.
 */
@NullMarked
package hiring.offer.typesetting;

import org.jspecify.annotations.NullMarked;
