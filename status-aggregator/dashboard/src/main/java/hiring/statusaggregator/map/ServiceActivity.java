package hiring.statusaggregator.map;

import hiring.choreography.process.StageName;

/**
 * How many events a service has announced in a window.
 *
 * @param service the stage that it plays, or {@code application}
 * @param people those that somebody from outside has caused
 * @param reactions those that follow from other services' events
 * @param itself those that it caused itself, because a deadline was over or what it had ordered has come
 */
public record ServiceActivity(StageName service, long people, long reactions, long itself) {

    /** How many there are. */
    public long events() {
        return people + reactions + itself;
    }
}
