/**
 * Detects applications by the same candidate for the same position: the rule that compares two, and the keys that find
 * possible duplicates without a full scan and make concurrent ones wait for each other.
 */
@NullMarked
package hiring.application.duplicate;

import org.jspecify.annotations.NullMarked;
