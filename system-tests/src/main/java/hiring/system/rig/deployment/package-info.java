/**
 * The system as it is run in production, small: a broker, a PostgreSQL server with a database for every service, and two
 * replicas of every service, each a process of its own behind proxies of its own.
 */
@NullMarked
package hiring.system.rig.deployment;

import org.jspecify.annotations.NullMarked;
