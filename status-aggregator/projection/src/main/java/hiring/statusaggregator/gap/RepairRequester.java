package hiring.statusaggregator.gap;

import hiring.choreography.control.ReplayRequest;
import hiring.choreography.control.Selection;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.outbox.ControlMessageSender;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.projection.ApplicationProjection;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Asks owners to replay missing events. This is a repair, not a command: a stage that has stalled receives the facts again, and
 * still decides for itself.
 */
@Singleton
final class RepairRequester {

    private final ControlMessageSender mail;
    private final String ourselves;

    RepairRequester(ControlMessageSender mail, @Value("${micronaut.application.name}") String ourselves) {
        this.mail = mail;
        this.ourselves = ourselves;
    }

    /** A request to an owner to replay events to a service. */
    private record Errand(StageName owner, String to) implements Comparable<Errand> {

        @Override
        public int compareTo(Errand other) {
            int byOwner = owner.compareTo(other.owner);
            return byOwner != 0 ? byOwner : to.compareTo(other.to);
        }
    }

    void ask(Collection<Gap> gaps, Map<ApplicationId, ApplicationProjection> projections) {
        Map<Errand, SortedSet<ApplicationId>> errands = new TreeMap<>();
        for (Gap gap : gaps) {
            for (Errand errand : errands(gap, projections)) {
                errands.computeIfAbsent(errand, any -> new TreeSet<>()).add(gap.application());
            }
        }
        errands.forEach((errand, applications) ->
                mail.send(errand.owner().service(), requests(errand.to(), List.copyOf(applications))));
    }

    /** Either the events of a stalled stage were not received here, or the stage has not received the facts itself. */
    private List<Errand> errands(Gap gap, Map<ApplicationId, ApplicationProjection> projections) {
        List<Errand> errands = new ArrayList<>();
        errands.add(new Errand(gap.owner(), ourselves));
        if (gap.kind() == Gap.Kind.STALLED) {
            ApplicationProjection projection =
                    projections.getOrDefault(gap.application(), ApplicationProjection.empty(gap.application()));
            projection.owners().stream()
                    .filter(owner -> !owner.equals(gap.owner()))
                    .forEach(owner -> errands.add(new Errand(owner, gap.owner().service())));
        }
        return errands;
    }

    private static List<ReplayRequest> requests(String to, List<ApplicationId> applications) {
        List<ReplayRequest> requests = new ArrayList<>();
        for (int from = 0; from < applications.size(); from += Selection.MOST_APPLICATIONS) {
            int until = Math.min(from + Selection.MOST_APPLICATIONS, applications.size());
            requests.add(ReplayRequest.to(to, Selection.of(applications.subList(from, until))));
        }
        return requests;
    }
}
