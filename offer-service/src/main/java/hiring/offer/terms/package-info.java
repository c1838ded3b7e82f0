/**
 * What is offered: a {@link hiring.offer.terms.Salary salary} for a period, the first day of work, where, and by which kind of
 * contract. Terms never change: other terms are another version of the offer.
 */
@NullMarked
package hiring.offer.terms;

import org.jspecify.annotations.NullMarked;
