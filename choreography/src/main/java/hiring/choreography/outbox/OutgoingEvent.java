package hiring.choreography.outbox;

/** An event on its way to the broker. */
record OutgoingEvent(long seq, String routingKey, String body) {}
