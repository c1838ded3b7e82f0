/** Counter-offers: the candidate's wishes, and whether a new version of the offer answers them. */
@NullMarked
package hiring.offer.counter;

import org.jspecify.annotations.NullMarked;
