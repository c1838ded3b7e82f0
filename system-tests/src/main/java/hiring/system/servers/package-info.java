/**
 * The servers that the whole-system tests and the reliability rig run against, started and stopped by themselves.
 *
 * <p>A {@link Lane} is a choice of broker and database. Every scenario is run on all four, because
 * the two brokers and the two databases differ in ways that no single one shows. RabbitMQ and
 * PostgreSQL are those installed on this machine, run as children of the tests with ports,
 * directories and passwords of their own, next to whatever else is running there. All of them
 * listen on 127.0.0.1 only, and only processes started here are ever stopped, by their id.
 */
@NullMarked
package hiring.system.servers;

import org.jspecify.annotations.NullMarked;
