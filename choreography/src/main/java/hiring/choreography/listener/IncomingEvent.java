package hiring.choreography.listener;

import hiring.choreography.event.Event;

/** An event heard, and the text that it was heard in. */
public record IncomingEvent(Event event, String body) {}
