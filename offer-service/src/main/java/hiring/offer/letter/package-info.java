/**
 * The letter that offers a version to the candidate, as a page and as a PDF. Whatever people wrote into it is text there, and
 * never markup; the PDF is made without a look at the network or at files, and brings its fonts along.
 */
@NullMarked
package hiring.offer.letter;

import org.jspecify.annotations.NullMarked;
