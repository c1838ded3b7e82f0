package hiring.choreography.broker;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import hiring.choreography.background.Backoff;
import hiring.choreography.background.OngoingTrouble;
import hiring.choreography.background.StopSignal;
import hiring.choreography.database.Schema;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that keeps a session with the broker going, on a connection of its own. When the connection fails, or the
 * session fails or ends, it opens a fresh one, after waits that grow to a second until a session has
 * proved to work; it never gives up.
 */
public final class BrokerLoop {

    private static final Logger LOG = LoggerFactory.getLogger(BrokerLoop.class);
    private static final Duration AWAIT_SCHEMA = Duration.ofMillis(250);
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(10);

    private final String name;
    private final Attempt attempt;
    private final Runnable triedAgain;
    private final Consumer<Duration> rest;
    private final Thread thread;
    private final Backoff backoff = new Backoff();
    private final OngoingTrouble trouble;
    private final StopSignal stopSignal;
    private volatile boolean established;

    /**
     * A loop that does not run yet.
     *
     * @param name of the thread and the connection, for example {@code offer-service relay}
     * @param triedAgain is run for every session but the first
     */
    public BrokerLoop(
            String name, BrokerConnections connections, Schema schema, BrokerSession session, Runnable triedAgain) {
        this(name, connections, schema, session, triedAgain, new StopSignal());
    }

    /**
     * A loop that does not run yet, and whose sessions are not counted.
     *
     * @param name of the thread and the connection, for example {@code status-aggregator rebuild}
     */
    public BrokerLoop(String name, BrokerConnections connections, Schema schema, BrokerSession session) {
        this(name, connections, schema, session, () -> {});
    }

    private BrokerLoop(
            String name,
            BrokerConnections connections,
            Schema schema,
            BrokerSession session,
            Runnable triedAgain,
            StopSignal stopSignal) {
        this(
                name,
                established -> {
                    awaitTables(schema, stopSignal);
                    try (Connection connection = connections.open(name);
                            Channel channel = connection.createChannel()) {
                        session.run(channel, established);
                    }
                },
                triedAgain,
                stopSignal,
                stopSignal::pause);
    }

    BrokerLoop(String name, Attempt attempt, Runnable triedAgain, StopSignal stopSignal, Consumer<Duration> rest) {
        this.name = name;
        this.attempt = attempt;
        this.triedAgain = triedAgain;
        this.stopSignal = stopSignal;
        this.rest = rest;
        this.trouble = OngoingTrouble.saidTo(
                LOG, name + " is without broker or database and keeps trying", name + " connected again");
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
    }

    /** One session from its beginning to its end. */
    @FunctionalInterface
    interface Attempt {

        void make(Runnable established) throws Exception;
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

    void run() {
        while (!isStopped()) {
            try {
                attempt.make(this::goesWell);
            } catch (Exception e) {
                complain(e);
            } finally {
                established = false;
            }
            restUnlessStopped();
        }
    }

    /** Also after a session that ended without a word: what made it end may still be there. */
    private void restUnlessStopped() {
        if (!isStopped()) {
            rest.accept(backoff.next());
            triedAgain.run();
        }
    }

    private void goesWell() {
        if (established) {
            // twice in one session: only that proves that sessions do not end as soon as they begin
            backoff.reset();
            return;
        }
        established = true;
        if (!trouble.isOver()) {
            LOG.info("{} connected", name);
        }
    }

    private void complain(Exception e) {
        if (!isStopped()) {
            trouble.is(e);
        }
    }

    private static void awaitTables(Schema schema, StopSignal stopSignal) throws InterruptedException {
        while (!stopSignal.isStopping() && !schema.awaitCurrent(AWAIT_SCHEMA)) {
            // polled, because this thread is not interrupted when the service ends
        }
    }
}
