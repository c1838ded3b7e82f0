package hiring.application.process;

import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import hiring.choreography.process.StageOrder;
import hiring.choreography.web.IfMatch;
import hiring.choreography.web.InvalidFieldException;
import hiring.choreography.web.NotFoundException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The processes that applications can go through. */
@Singleton
public class ProcessCatalogue {

    private final Processes processes;

    /** Processes are never deleted, so that a name once found need not be looked up again. */
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    ProcessCatalogue(Processes processes) {
        this.processes = processes;
    }

    /**
     * The result of a put.
     *
     * @param isNew whether it created a version; it does not if the latest one has the same stages
     */
    record Put(ProcessTemplate template, boolean isNew) {}

    List<ProcessTemplate> latestOfEach() {
        return processes.latestOfEach().stream().map(ProcessRow::template).toList();
    }

    /**
     * Returns the latest version of a process.
     *
     * @throws NotFoundException if there is no such process
     */
    public ProcessTemplate latest(String name) {
        return processes
                .latest(name)
                .map(ProcessRow::template)
                .orElseThrow(() -> new NotFoundException("There is no process " + name + "."));
    }

    /**
     * Returns one version of a process.
     *
     * @throws NotFoundException if there is no such version
     */
    public ProcessTemplate version(String name, int version) {
        return processes
                .version(name, version)
                .map(ProcessRow::template)
                .orElseThrow(
                        () -> new NotFoundException("There is no version " + version + " of process " + name + "."));
    }

    /**
     * Checks that a process exists.
     *
     * @throws InvalidFieldException if it does not; the message lists those that do
     */
    public void requireKnown(String name) {
        if (!known.contains(name)) {
            List<String> names = namesNow();
            if (!names.contains(name)) {
                throw InvalidFieldException.notOneOf("process", name, names);
            }
        }
    }

    /**
     * Returns the name of the process that is meant by a name: itself if there is such a process, else the only one that matches.
     *
     * @param matching which names people take for the same
     * @return empty if none match, or several
     */
    public Optional<String> meantBy(String name, Predicate<String> matching) {
        if (known.contains(name)) {
            return Optional.of(name);
        }
        List<String> names = namesNow();
        List<String> meant = names.contains(name)
                ? List.of(name)
                : names.stream().filter(matching).toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private List<String> namesNow() {
        List<String> names = processes.names();
        known.addAll(names);
        return names;
    }

    /**
     * Creates the next version of a process, unless the latest one has the same stages.
     *
     * @param expected the current version; 0 if there is none
     */
    Put put(String name, IfMatch expected, Map<StageName, StageOrder> stages) {
        Optional<Put> put = Optional.empty();
        while (put.isEmpty()) {
            put = tryToPut(name, expected, stages);
        }
        return put.get();
    }

    /** Empty if another transaction created that version first: then the caller retries with the next. */
    @Transactional
    Optional<Put> tryToPut(String name, IfMatch expected, Map<StageName, StageOrder> stages) {
        Optional<ProcessTemplate> latest = processes.latest(name).map(ProcessRow::template);
        int version = latest.map(ProcessTemplate::version).orElse(0);
        expected.require(version);
        ProcessTemplate wanted = new ProcessTemplate(name, version + 1, stages);
        if (latest.isPresent() && haveSameStages(latest.get(), wanted)) {
            return Optional.of(new Put(latest.get(), false));
        }
        ProcessRow row = ProcessRow.of(wanted);
        return processes.make(row.name(), row.version(), row.stages()) == 1
                ? Optional.of(new Put(wanted, true))
                : Optional.empty();
    }

    /** Compares the order as well, because stages are shown in it. */
    private static boolean haveSameStages(ProcessTemplate one, ProcessTemplate other) {
        return List.copyOf(one.stages().entrySet())
                .equals(List.copyOf(other.stages().entrySet()));
    }
}
