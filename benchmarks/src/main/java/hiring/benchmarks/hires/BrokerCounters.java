package hiring.benchmarks.hires;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the broker has done since it started.
 *
 * @param published messages received from publishers
 * @param delivered messages delivered to consumers
 */
record BrokerCounters(long published, long delivered) {

    /** What {@code rabbitmqctl} is asked to evaluate. */
    static final String EXPRESSION = "rabbit_global_counters:overview().";

    private static final Pattern RECEIVED = Pattern.compile("messages_received_total\\s*=>\\s*(\\d+)");
    private static final Pattern DELIVERED = Pattern.compile("messages_delivered_total\\s*=>\\s*(\\d+)");

    /** Sums the counters of all protocols and kinds of queues. */
    static BrokerCounters parsed(String overview) {
        return new BrokerCounters(sum(RECEIVED, overview), sum(DELIVERED, overview));
    }

    private static long sum(Pattern counter, String overview) {
        Matcher found = counter.matcher(overview);
        long sum = 0;
        while (found.find()) {
            sum += Long.parseLong(found.group(1));
        }
        return sum;
    }

    BrokerCounters since(BrokerCounters before) {
        return new BrokerCounters(published - before.published, delivered - before.delivered);
    }
}
