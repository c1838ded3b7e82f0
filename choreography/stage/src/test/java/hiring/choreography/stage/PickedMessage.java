package hiring.choreography.stage;

/**
 * A waiting message to deliver.
 *
 * @param which modulo the number of messages
 * @param again whether it is to be delivered once more later
 */
record PickedMessage(int which, boolean again) {}
