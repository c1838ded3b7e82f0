/**
 * The contract of the embedded broker, tested with the client that the services use: it listens only locally, writes only to
 * its directory, and loses no confirmed message.
 */
@NullMarked
package hiring.allinone.broker;

import org.jspecify.annotations.NullMarked;
