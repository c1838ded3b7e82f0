package hiring.choreography.listener;

import hiring.choreography.control.ControlMessage;
import java.util.List;

/** What is handled in one transaction. */
record Batch(List<IncomingEvent> events, List<ControlMessage> messages) {}
