/**
 * Applications by the same candidate for the same position: the rule by which two are alike, and the keys by which they are
 * found without reading all, and by which two that come at once wait for each other.
 */
@NullMarked
package hiring.application.duplicate;

import org.jspecify.annotations.NullMarked;
