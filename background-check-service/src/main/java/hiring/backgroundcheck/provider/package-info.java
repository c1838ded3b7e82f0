/** Whoever does background checks for us: what is asked of them, and what they may answer. */
@NullMarked
package hiring.backgroundcheck.provider;

import org.jspecify.annotations.NullMarked;
