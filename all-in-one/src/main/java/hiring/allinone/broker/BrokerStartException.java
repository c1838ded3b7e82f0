package hiring.allinone.broker;

/** The embedded broker could not be started; nothing of it is left running. */
public final class BrokerStartException extends RuntimeException {

    BrokerStartException(int port, Throwable cause) {
        super("The embedded broker did not start on 127.0.0.1:" + port + ": " + cause.getMessage(), cause);
    }
}
