package hiring.offer.version;

import hiring.choreography.event.Actor;
import java.time.Instant;

/** Who did something, and when. */
public record Stamp(Instant at, Actor by) {}
