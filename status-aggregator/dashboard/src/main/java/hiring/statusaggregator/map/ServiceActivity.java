package hiring.statusaggregator.map;

import hiring.choreography.process.StageName;

/**
 * The number of events that a service has published in a window.
 *
 * @param service the stage that it owns, or {@code application}
 * @param people events caused by users or providers
 * @param reactions events caused by other services' events
 * @param itself events that it caused itself, because a deadline passed or something that it had ordered arrived
 */
public record ServiceActivity(StageName service, long people, long reactions, long itself) {

    /** The number of all its events. */
    public long events() {
        return people + reactions + itself;
    }
}
