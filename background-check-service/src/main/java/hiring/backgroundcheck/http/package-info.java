/**
 * A provider over HTTP, in the manner of Checkr's public API: candidates, reports with a package, and webhooks. What it says is
 * believed only as far as it makes sense.
 */
@NullMarked
package hiring.backgroundcheck.http;

import org.jspecify.annotations.NullMarked;
