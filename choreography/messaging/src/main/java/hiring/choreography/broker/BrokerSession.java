package hiring.choreography.broker;

import com.rabbitmq.client.Channel;

/** What a {@link BrokerLoop} does with a channel for as long as it is open. */
@FunctionalInterface
public interface BrokerSession {

    /**
     * Works until the channel closes, the loop is stopped, or anything fails.
     *
     * @param established to be run when all is declared and the work goes well, and again for as long as it does
     * @throws Exception to give up this channel; the loop goes on with a fresh one
     */
    void run(Channel channel, Runnable established) throws Exception;
}
