package hiring.statusaggregator.map;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who reacted to whom, as it is answered.
 *
 * @param minutes the length of the window
 * @param since when it begins
 * @param asOf when it ends
 * @param applications how many something was heard of in it
 * @param whole false if there may have been more of them than are looked at
 * @param undeclared how many reactions were seen that no template declares
 * @param missing how many reactions are due, and not heard of
 * @param unheard of how many events the cause has not been heard here
 */
@Introspected
record ReactionsView(
        int minutes,
        Instant since,
        Instant asOf,
        int applications,
        boolean whole,
        long undeclared,
        long missing,
        long unheard,
        List<ServiceView> services,
        List<ReactionView> reactions) {

    /**
     * How many events a service has announced.
     *
     * @param service the stage that it plays, or application
     * @param people those that somebody from outside has caused
     * @param reactions those that follow from other services' events
     * @param itself those that it caused itself
     */
    @Introspected
    record ServiceView(String service, long people, long reactions, long itself) {}

    /**
     * A reaction that was seen, or is declared.
     *
     * @param cause the type of the event that it follows from
     * @param effect the type of the event
     * @param kind whether it is declared, and seen
     * @param times how often it was seen
     * @param last when it was seen last
     * @param missing for how many applications it is due, and not heard of
     * @param processes which processes declare it, with their versions
     */
    @Introspected
    record ReactionView(
            String cause,
            String effect,
            Evidence.Kind kind,
            long times,
            Optional<Instant> last,
            long missing,
            List<String> processes) {}

    static ReactionsView of(Choreography map) {
        return new ReactionsView(
                map.window().minutes(),
                map.since(),
                map.asOf(),
                map.applications(),
                map.isWhole(),
                map.undeclared(),
                map.missing(),
                map.unheard(),
                map.parts().stream()
                        .map(part ->
                                new ServiceView(part.service().value(), part.people(), part.reactions(), part.itself()))
                        .toList(),
                map.evidence().stream().map(ReactionsView::of).toList());
    }

    private static ReactionView of(Evidence evidence) {
        return new ReactionView(
                evidence.reaction().cause().routingKey(),
                evidence.reaction().effect().routingKey(),
                evidence.kind(),
                evidence.times(),
                evidence.last(),
                evidence.missing(),
                evidence.processes());
    }
}
