/**
 * What people do with a report that is not clear: let the candidate go on, or give notice, wait, hear a dispute, and only then
 * turn them away.
 */
@NullMarked
package hiring.backgroundcheck.adjudication;

import org.jspecify.annotations.NullMarked;
