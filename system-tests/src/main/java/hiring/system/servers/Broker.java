package hiring.system.servers;

import java.net.URI;

/** A running AMQP 0-9-1 broker of either kind. */
interface Broker extends AutoCloseable {

    /** {@code amqp://user:password@127.0.0.1:port} */
    URI uri();

    @Override
    void close();
}
