/** How background threads wait, retry with backoff, report trouble once, and stop. */
@NullMarked
package hiring.choreography.background;

import org.jspecify.annotations.NullMarked;
