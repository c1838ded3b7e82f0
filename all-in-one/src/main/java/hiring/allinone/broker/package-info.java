/**
 * A message broker that needs no installation: Apache Qpid Broker-J inside this process.
 *
 * <p>It speaks AMQP 0-9-1 to the same client as RabbitMQ, is reachable from this machine only and
 * keeps its messages in memory or in a directory of the caller's choice. It serves the
 * demonstration and the tests; production runs RabbitMQ. The two differ where a service must not
 * rely on either: this broker refuses declaration arguments it does not know, answers an
 * unroutable message with nack before return, and does not discard on {@code nack(requeue=false)}.
 */
@NullMarked
package hiring.allinone.broker;

import org.jspecify.annotations.NullMarked;
