/** Work that goes on in the background: how it starts, waits, retries with backoff, reports trouble once, and stops. */
@NullMarked
package hiring.choreography.background;

import org.jspecify.annotations.NullMarked;
