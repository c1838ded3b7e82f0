/** The interface to providers of background checks: requests and possible answers. */
@NullMarked
package hiring.backgroundcheck.provider;

import org.jspecify.annotations.NullMarked;
