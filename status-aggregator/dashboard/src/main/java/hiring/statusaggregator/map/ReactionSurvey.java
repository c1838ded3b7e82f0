package hiring.statusaggregator.map;

import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.trace.TracedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares the events of some applications with what their templates declare; for one thread. */
final class ReactionSurvey {

    private final List<ProcessTemplate> processes;
    private final Map<ProcessTemplate, Declaration> declarations = new LinkedHashMap<>();
    private final Instant since;
    private final Instant settled;

    /** In the order of the steps, which is the order of the evidence. */
    private final Map<Reaction, Observations> declared = new LinkedHashMap<>();

    private final Map<Reaction, Observations> undeclared = new LinkedHashMap<>();
    private final Map<StageName, Activity> activities = new LinkedHashMap<>();
    private long unknownCauses;

    /**
     * Starts an empty survey.
     *
     * @param processes all that are known, those of the applications among them
     * @param since the moment from which on events count
     * @param settled the moment up to which causes must have had their reactions
     */
    ReactionSurvey(List<ProcessTemplate> processes, Instant since, Instant settled) {
        this.processes = List.copyOf(processes);
        this.since = since;
        this.settled = settled;
        for (ProcessTemplate process : processes) {
            Declaration declaration = new Declaration(process);
            declarations.put(process, declaration);
            declaration.steps().forEach(step -> declared(step).processes.add(declaration.name()));
        }
    }

    private static final class Observations {

        private final TreeSet<String> processes = new TreeSet<>();
        private long times;
        private long missing;
        private Optional<Instant> last = Optional.empty();

        private void add(TracedEvent effect) {
            times++;
            last = Optional.of(
                    last.filter(earlier -> earlier.isAfter(effect.time())).orElse(effect.time()));
        }

        private Evidence evidence(Reaction reaction, Evidence.Kind kind) {
            return new Evidence(reaction, kind, times, last, missing, List.copyOf(processes));
        }
    }

    private static final class Activity {

        private long people;
        private long reactions;
        private long automatic;
    }

    /** Adds the received events of an application. */
    void take(ApplicationTrace trace) {
        Map<String, TracedEvent> events = trace.byId();
        trace.events().stream()
                .filter(event -> !event.time().isBefore(since))
                .forEach(event -> take(event, events, trace));
        trace.missing(since, settled).forEach(reaction -> declared(reaction).missing++);
    }

    private void take(TracedEvent event, Map<String, TracedEvent> events, ApplicationTrace trace) {
        Activity owner = activities.computeIfAbsent(event.owner(), name -> new Activity());
        if (event.causation().isEmpty()) {
            if (event.isOfItself()) {
                owner.automatic++;
            } else {
                owner.people++;
            }
            return;
        }
        Optional<TracedEvent> cause = event.causation().map(events::get);
        if (cause.filter(found -> found.owner().equals(event.owner())).isPresent()) {
            owner.automatic++;
            return;
        }
        owner.reactions++;
        cause.ifPresentOrElse(found -> take(found, event, trace), () -> unknownCauses++);
    }

    private void take(TracedEvent cause, TracedEvent effect, ApplicationTrace trace) {
        Reaction reaction = new Reaction(cause.type(), effect.type());
        List<Declaration> declaring = candidates(trace)
                .filter(declaration -> declaration.declares(cause, effect, trace))
                .toList();
        if (declaring.isEmpty()) {
            undeclared.computeIfAbsent(reaction, key -> new Observations()).add(effect);
        } else {
            Observations observations = declared(reaction);
            observations.add(effect);
            declaring.forEach(declaration -> observations.processes.add(declaration.name()));
        }
    }

    /** The declarations that may apply to an application: all of them if its process is not known. */
    private Stream<Declaration> candidates(ApplicationTrace trace) {
        return trace.process()
                .flatMap(process -> Optional.ofNullable(declarations.get(process)))
                .map(Stream::of)
                .orElseGet(() -> declarations.values().stream());
    }

    private Observations declared(Reaction reaction) {
        return declared.computeIfAbsent(reaction, key -> new Observations());
    }

    /** The evidence of all reactions, the worst first. */
    List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        undeclared.forEach(
                (reaction, observations) -> evidence.add(observations.evidence(reaction, Evidence.Kind.UNDECLARED)));
        declared.forEach((reaction, observations) -> evidence.add(observations.evidence(reaction, kind(observations))));
        evidence.sort(Comparator.comparing(Evidence::kind));
        return evidence;
    }

    private static Evidence.Kind kind(Observations observations) {
        if (observations.missing > 0) {
            return Evidence.Kind.MISSING;
        }
        return observations.times > 0 ? Evidence.Kind.SEEN : Evidence.Kind.QUIET;
    }

    /** The layout of the services of the processes, and of all others with events. */
    List<List<StageName>> columns() {
        return MergedProcess.columns(
                processes,
                Stream.concat(
                                activities.keySet().stream(),
                                undeclared.keySet().stream()
                                        .flatMap(reaction -> Stream.of(reaction.from(), reaction.to())))
                        .distinct()
                        .toList());
    }

    /** The activity of a service. */
    ServiceActivity part(StageName service) {
        Activity activity = activities.getOrDefault(service, new Activity());
        return new ServiceActivity(service, activity.people, activity.reactions, activity.automatic);
    }

    /** The number of events whose cause is not known. */
    long unknownCauses() {
        return unknownCauses;
    }
}
