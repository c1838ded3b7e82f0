package hiring.statusaggregator.map;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which service reacted to which.
 *
 * @param minutes the length of the window
 * @param since when it begins
 * @param asOf when it ends
 * @param applications the number of applications with an event in the window
 * @param whole false if there may have been more applications than are examined
 * @param undeclared the number of reactions that were seen and that no template declares
 * @param missing the number of reactions that are due but were not received
 * @param unheard the number of events whose cause was not received
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
     * The number of events that a service has published.
     *
     * @param service the stage that it owns, or application
     * @param people events caused by users or providers
     * @param reactions events caused by other services' events
     * @param itself events that it caused itself
     */
    @Introspected
    record ServiceView(String service, long people, long reactions, long itself) {}

    /**
     * A reaction that was seen, or is declared.
     *
     * @param cause the type of the causing event
     * @param effect the type of the event that followed
     * @param kind whether it is declared, and seen
     * @param times how often it was seen
     * @param last when it was seen last
     * @param missing for how many applications it is due but was not received
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
                map.unknownCauses(),
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
