package hiring.statusaggregator.dashboard;

import hiring.choreography.process.StageName;
import hiring.pages.Messages;
import hiring.statusaggregator.attention.Attention;
import hiring.statusaggregator.owner.Readiness;
import hiring.statusaggregator.owner.RemoteDeadLetters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What needs an operator's attention.
 *
 * @param deadLetters the number of the aggregator's own dead letters, counted up to fifty
 * @param gaps the number of stalled stages and missing events, counted up to fifty
 * @param services the other services
 */
record Operations(int deadLetters, int gaps, List<Line> services) {

    /**
     * A service.
     *
     * @param deadLetters their number, counted up to twenty; empty if it is not known
     */
    record Line(String title, Readiness.State state, Optional<Integer> deadLetters) {

        boolean isCalm() {
            return state == Readiness.State.READY
                    && deadLetters.filter(number -> number == 0).isPresent();
        }
    }

    static Operations of(
            Attention attention, List<Readiness> services, List<RemoteDeadLetters> deadLetters, Messages messages) {
        Map<StageName, Integer> counts = deadLetters.stream()
                .filter(RemoteDeadLetters::hasAnswered)
                .collect(Collectors.toMap(
                        RemoteDeadLetters::stage, each -> each.events().size()));
        return new Operations(
                attention.deadLetters().size(),
                attention.gaps().size(),
                services.stream()
                        .map(service -> new Line(
                                messages.title(service.stage()),
                                service.state(),
                                Optional.ofNullable(counts.get(service.stage()))))
                        .toList());
    }

    /** Whether all services are ready, nothing is missing and nothing could not be processed. */
    boolean isCalm() {
        return deadLetters == 0 && gaps == 0 && services.stream().allMatch(Line::isCalm);
    }
}
