/** The servers that are measured: PostgreSQL, RabbitMQ, and the status aggregator as a process of its own. */
@NullMarked
package hiring.benchmarks.ground;

import org.jspecify.annotations.NullMarked;
