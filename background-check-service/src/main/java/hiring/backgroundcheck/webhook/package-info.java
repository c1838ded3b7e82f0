/**
 * The provider's webhooks. A webhook that is signed well is a hint that something has changed, and nothing else: what has
 * changed is asked for. So none can come too early, too late, twice or in the wrong order.
 */
@NullMarked
package hiring.backgroundcheck.webhook;

import org.jspecify.annotations.NullMarked;
