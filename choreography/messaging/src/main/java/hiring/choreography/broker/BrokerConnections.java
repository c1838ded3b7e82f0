package hiring.choreography.broker;

import com.rabbitmq.client.AuthenticationFailureException;
import com.rabbitmq.client.Connection;
import io.micronaut.rabbitmq.connect.RabbitConnectionFactoryConfig;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;

/**
 * Opens connections to the broker that the configuration names ({@code rabbitmq.*}, as Micronaut RabbitMQ reads it).
 *
 * <p>Connections do not recover by themselves: their user opens a new one after any failure, because a connection that
 * recovers unnoticed by the relay loses confirms silently.
 */
@Singleton
public final class BrokerConnections {

    private final RabbitConnectionFactoryConfig configuration;

    BrokerConnections(RabbitConnectionFactoryConfig configuration) {
        this.configuration = configuration;
        configuration.setAutomaticRecoveryEnabled(false);
        configuration.setTopologyRecoveryEnabled(false);
    }

    /**
     * Opens a connection that the broker's own tools show under the given name.
     *
     * @throws LoginException if the broker refuses the user or the password
     */
    public Connection open(String name) throws IOException, TimeoutException, LoginException {
        try {
            return connect(name);
        } catch (AuthenticationFailureException e) {
            throw (LoginException) new FailedLoginException(e.getMessage()).initCause(e);
        }
    }

    private Connection connect(String name) throws IOException, TimeoutException {
        return configuration.getAddresses().isPresent()
                ? configuration.newConnection(configuration.getAddresses().get(), name)
                : configuration.newConnection(name);
    }
}
