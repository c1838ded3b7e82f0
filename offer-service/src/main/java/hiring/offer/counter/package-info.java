/** Counter-offers: what the candidate would rather have, and whether a new version of the offer answers it. */
@NullMarked
package hiring.offer.counter;

import org.jspecify.annotations.NullMarked;
