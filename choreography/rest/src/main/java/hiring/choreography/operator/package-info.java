/** The operators' API, the same in every service: dead letters and replays. */
@NullMarked
package hiring.choreography.operator;

import org.jspecify.annotations.NullMarked;
