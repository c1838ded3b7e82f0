/**
 * The provider's webhooks. A webhook with a valid signature is only a hint that something has changed; the change itself is
 * requested from the provider. So none can come too early, too late, twice or in the wrong order.
 */
@NullMarked
package hiring.backgroundcheck.webhook;

import org.jspecify.annotations.NullMarked;
