/** What appointments of any stage have in common: when one may begin. */
@NullMarked
package hiring.choreography.appointment;

import org.jspecify.annotations.NullMarked;
