/**
 * The directory of the users who may be named in requests, as assignees and interviewers, and whom the dashboard suggests. It is
 * configured, and does not change while a service runs.
 */
@NullMarked
package hiring.choreography.people;

import org.jspecify.annotations.NullMarked;
