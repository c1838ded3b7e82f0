/** What an interviewer's scorecard is made of, at whichever interview: ratings of criteria, and a recommendation. */
@NullMarked
package hiring.choreography.scorecard;

import org.jspecify.annotations.NullMarked;
