/**
 * The versions of an offer. Other terms are another version, and every version is kept: who prepared it, who approved it, who
 * extended it to the candidate until when, and who accepted it.
 */
@NullMarked
package hiring.offer.version;

import org.jspecify.annotations.NullMarked;
