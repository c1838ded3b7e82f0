/**
 * A provider over HTTP, modelled on Checkr's public API: candidates, reports with a package, and webhooks. Its answers are
 * validated before they are used.
 */
@NullMarked
package hiring.backgroundcheck.http;

import org.jspecify.annotations.NullMarked;
