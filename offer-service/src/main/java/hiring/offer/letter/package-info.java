/**
 * The letter that offers a version to the candidate, in HTML and as a PDF. Text that users entered stays text and is never
 * markup; the PDF is made without access to the network or to files, and embeds its fonts.
 */
@NullMarked
package hiring.offer.letter;

import org.jspecify.annotations.NullMarked;
