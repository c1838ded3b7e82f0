/**
 * What the tests of every service have in common: a service on a database of its own without a broker, and the events
 * that it would hear from the others.
 */
@NullMarked
package hiring.choreography.testing;

import org.jspecify.annotations.NullMarked;
