package hiring.choreography.outbox;

import hiring.choreography.broker.Topology;
import hiring.choreography.event.EventCodec;

/**
 * A message on its way to the broker.
 *
 * @param seq its place in the outbox, or in the log
 * @param exchange where it is published; the nameless one to reach a single queue
 */
record OutgoingMessage(long seq, String exchange, String routingKey, String contentType, String body) {

    /** As the broker names the exchange by which every queue can be reached under its own name. */
    private static final String NAMELESS = "";

    /** An event for every queue bound to it. */
    static OutgoingMessage toAll(String routingKey, long seq, String body) {
        return new OutgoingMessage(seq, Topology.EXCHANGE, routingKey, EventCodec.CONTENT_TYPE, body);
    }

    /** For one queue alone. */
    static OutgoingMessage to(String queue, long seq, String body) {
        return new OutgoingMessage(seq, NAMELESS, queue, EventCodec.CONTENT_TYPE, body);
    }

    /** Several events for one queue alone, in one message. */
    static OutgoingMessage batchTo(String queue, long seq, String body) {
        return new OutgoingMessage(seq, NAMELESS, queue, EventCodec.BATCH_CONTENT_TYPE, body);
    }

    boolean isAddressed() {
        return exchange.equals(NAMELESS);
    }
}
