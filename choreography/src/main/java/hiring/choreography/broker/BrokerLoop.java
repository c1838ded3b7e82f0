package hiring.choreography.broker;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import hiring.choreography.database.Schema;
import hiring.choreography.service.Backoff;
import hiring.choreography.service.Failures;
import hiring.choreography.service.StopSignal;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that keeps a session with the broker going, on a connection of its own. When the connection fails, or the
 * session is in doubt, it opens a fresh one, after waits that grow to two seconds; it never gives up.
 */
public final class BrokerLoop {

    private static final Logger LOG = LoggerFactory.getLogger(BrokerLoop.class);
    private static final Duration AWAIT_SCHEMA = Duration.ofMillis(250);
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(10);

    private final String name;
    private final BrokerConnections connections;
    private final Schema schema;
    private final BrokerSession session;
    private final Thread thread;
    private volatile boolean established;
    private String lastTrouble = "";
    private final StopSignal stopSignal = new StopSignal();

    /** @param name of the thread and the connection, for example {@code offer-service relay} */
    public BrokerLoop(String name, BrokerConnections connections, Schema schema, BrokerSession session) {
        this.name = name;
        this.connections = connections;
        this.schema = schema;
        this.session = session;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
    }

    /** Begins, as soon as the database is ready. */
    public void start() {
        thread.start();
    }

    /** Whether the session is working right now. */
    public boolean isEstablished() {
        return established;
    }

    /** Whether the session should come to its end. */
    public boolean isStopped() {
        return stopSignal.isStopping();
    }

    /** Waits, but not beyond the moment when the loop is stopped. */
    public void pause(Duration duration) {
        stopSignal.pause(duration);
    }

    /** Asks the session to come to its end. */
    public void stop() {
        stopSignal.stop();
    }

    /** Lets the session finish what it has begun, for up to ten seconds. */
    public void awaitEnd() throws InterruptedException {
        thread.join(LONGEST_FAREWELL.toMillis());
    }

    private void run() {
        Backoff backoff = new Backoff();
        while (!isStopped()) {
            try {
                if (schema.awaitCurrent(AWAIT_SCHEMA)) {
                    runSession(backoff);
                }
            } catch (Exception e) {
                complain(e);
                stopSignal.pause(backoff.next());
            }
        }
    }

    private void runSession(Backoff backoff) throws Exception {
        try (Connection connection = connections.open(name);
                Channel channel = connection.createChannel()) {
            session.run(channel, () -> begin(backoff));
        } finally {
            established = false;
        }
    }

    private void begin(Backoff backoff) {
        if (established) {
            return;
        }
        established = true;
        backoff.reset();
        lastTrouble = "";
        LOG.info("{} connected", name);
    }

    /** Says what is wrong once, and again only when it is something else. */
    private void complain(Exception e) {
        String trouble = Failures.inOneLine(e);
        if (!isStopped() && !trouble.equals(lastTrouble)) {
            LOG.warn("{} is without broker or database and keeps trying: {}", name, trouble);
        }
        lastTrouble = trouble;
    }
}
