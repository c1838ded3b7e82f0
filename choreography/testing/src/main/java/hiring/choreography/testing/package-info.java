/**
 * Fixtures for the tests of every service: the service on a database of its own without a broker, and the events that it
 * would receive from the others.
 */
@NullMarked
package hiring.choreography.testing;

import org.jspecify.annotations.NullMarked;
