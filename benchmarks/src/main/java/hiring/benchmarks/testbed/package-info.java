/** The servers under test: PostgreSQL, RabbitMQ, and the status aggregator as a separate process. */
@NullMarked
package hiring.benchmarks.testbed;

import org.jspecify.annotations.NullMarked;
