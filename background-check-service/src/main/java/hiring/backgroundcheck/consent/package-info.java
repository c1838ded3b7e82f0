/** What is settled with the candidate before anything is ordered: which checks are made, and that they agree. */
@NullMarked
package hiring.backgroundcheck.consent;

import org.jspecify.annotations.NullMarked;
