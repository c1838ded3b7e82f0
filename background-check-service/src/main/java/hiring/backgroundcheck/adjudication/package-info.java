/**
 * The adjudication of a report that is not clear: accept the candidate, or give notice, wait, resolve disputes, and only then
 * reject them.
 */
@NullMarked
package hiring.backgroundcheck.adjudication;

import org.jspecify.annotations.NullMarked;
