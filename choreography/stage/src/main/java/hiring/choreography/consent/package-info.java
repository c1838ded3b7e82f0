/** What candidates' consents have in common, whatever they consent to. */
@NullMarked
package hiring.choreography.consent;

import org.jspecify.annotations.NullMarked;
