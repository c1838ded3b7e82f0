/**
 * The system as in production, but small: a broker, a PostgreSQL server with a database for every service, and two replicas of
 * every service, each a process behind its own proxies.
 */
@NullMarked
package hiring.system.rig.deployment;

import org.jspecify.annotations.NullMarked;
