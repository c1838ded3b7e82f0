/**
 * The people a candidate meets, and what each of them thinks. Nobody reads the others' scorecards before their own is
 * submitted, and there is no decision before enough are.
 */
@NullMarked
package hiring.onsiteinterview.panel;

import org.jspecify.annotations.NullMarked;
