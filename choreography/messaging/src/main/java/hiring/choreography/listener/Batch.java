package hiring.choreography.listener;

import hiring.choreography.letter.Letter;
import java.util.List;

/** What is handled in one transaction. */
record Batch(List<IncomingEvent> events, List<Letter> letters) {}
