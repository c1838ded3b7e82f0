/**
 * The terms of an offer: a {@link hiring.offer.terms.Salary salary} for a period, the first day of work, the location, and the
 * kind of contract. Terms never change: other terms are another version of the offer.
 */
@NullMarked
package hiring.offer.terms;

import org.jspecify.annotations.NullMarked;
