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
    private final Map<Reaction, Sight> declared = new LinkedHashMap<>();

    private final Map<Reaction, Sight> undeclared = new LinkedHashMap<>();
    private final Map<StageName, Doings> doings = new LinkedHashMap<>();
    private long unheard;

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

    private static final class Sight {

        private final TreeSet<String> processes = new TreeSet<>();
        private long times;
        private long missing;
        private Optional<Instant> last = Optional.empty();

        private void seen(TracedEvent effect) {
            times++;
            last = Optional.of(
                    last.filter(earlier -> earlier.isAfter(effect.time())).orElse(effect.time()));
        }

        private Evidence evidence(Reaction reaction, Evidence.Kind kind) {
            return new Evidence(reaction, kind, times, last, missing, List.copyOf(processes));
        }
    }

    private static final class Doings {

        private long people;
        private long reactions;
        private long itself;
    }

    /** Adds the received events of an application. */
    void take(ApplicationTrace life) {
        Map<String, TracedEvent> events = life.byId();
        life.happenings().stream()
                .filter(event -> !event.time().isBefore(since))
                .forEach(event -> take(event, events, life));
        life.owed(since, settled).forEach(owed -> declared(owed).missing++);
    }

    private void take(TracedEvent event, Map<String, TracedEvent> events, ApplicationTrace life) {
        Doings owner = doings.computeIfAbsent(event.owner(), name -> new Doings());
        if (event.causation().isEmpty()) {
            if (event.isOfItself()) {
                owner.itself++;
            } else {
                owner.people++;
            }
            return;
        }
        Optional<TracedEvent> cause = event.causation().map(events::get);
        if (cause.filter(found -> found.owner().equals(event.owner())).isPresent()) {
            owner.itself++;
            return;
        }
        owner.reactions++;
        cause.ifPresentOrElse(found -> take(found, event, life), () -> unheard++);
    }

    private void take(TracedEvent cause, TracedEvent effect, ApplicationTrace life) {
        Reaction reaction = new Reaction(cause.type(), effect.type());
        List<Declaration> declaring = candidates(life)
                .filter(declaration -> declaration.declares(cause, effect, life))
                .toList();
        if (declaring.isEmpty()) {
            undeclared.computeIfAbsent(reaction, key -> new Sight()).seen(effect);
        } else {
            Sight sight = declared(reaction);
            sight.seen(effect);
            declaring.forEach(declaration -> sight.processes.add(declaration.name()));
        }
    }

    /** The declarations that may apply to an application: all of them if its process is not known. */
    private Stream<Declaration> candidates(ApplicationTrace life) {
        return life.process()
                .flatMap(process -> Optional.ofNullable(declarations.get(process)))
                .map(Stream::of)
                .orElseGet(() -> declarations.values().stream());
    }

    private Sight declared(Reaction reaction) {
        return declared.computeIfAbsent(reaction, key -> new Sight());
    }

    /** The evidence of all reactions, the worst first. */
    List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        undeclared.forEach((reaction, sight) -> evidence.add(sight.evidence(reaction, Evidence.Kind.UNDECLARED)));
        declared.forEach((reaction, sight) -> evidence.add(sight.evidence(reaction, kind(sight))));
        evidence.sort(Comparator.comparing(Evidence::kind));
        return evidence;
    }

    private static Evidence.Kind kind(Sight sight) {
        if (sight.missing > 0) {
            return Evidence.Kind.MISSING;
        }
        return sight.times > 0 ? Evidence.Kind.SEEN : Evidence.Kind.QUIET;
    }

    /** The layout of the services of the processes, and of all others with events. */
    List<List<StageName>> columns() {
        return MergedProcess.columns(
                processes,
                Stream.concat(
                                doings.keySet().stream(),
                                undeclared.keySet().stream()
                                        .flatMap(reaction -> Stream.of(reaction.from(), reaction.to())))
                        .distinct()
                        .toList());
    }

    /** The activity of a service. */
    ServiceActivity part(StageName service) {
        Doings done = doings.getOrDefault(service, new Doings());
        return new ServiceActivity(service, done.people, done.reactions, done.itself);
    }

    /** The number of events whose cause is not known. */
    long unheard() {
        return unheard;
    }
}
