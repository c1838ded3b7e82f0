/** What is agreed with the candidate before anything is ordered: which checks are made, and their consent. */
@NullMarked
package hiring.backgroundcheck.consent;

import org.jspecify.annotations.NullMarked;
