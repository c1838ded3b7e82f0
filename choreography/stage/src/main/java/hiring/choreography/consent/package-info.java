/** The rules that all consents of candidates have in common. */
@NullMarked
package hiring.choreography.consent;

import org.jspecify.annotations.NullMarked;
