package hiring.choreography.outbox;

import io.micronaut.rabbitmq.annotation.Binding;
import io.micronaut.rabbitmq.annotation.RabbitClient;

/** A publisher as Micronaut RabbitMQ declares it, to an exchange that does not exist. */
@RabbitClient("no-such-exchange")
interface UnconfirmedClient {

    @Binding("phone-screen.passed")
    void publish(byte[] event);
}
