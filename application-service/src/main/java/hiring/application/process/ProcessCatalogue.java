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

/** The processes that applications can go through. */
@Singleton
public class ProcessCatalogue {

    private final Processes processes;

    /** Nobody deletes a process, so that what was there once need not be looked for again. */
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    ProcessCatalogue(Processes processes) {
        this.processes = processes;
    }

    /**
     * A process after somebody said what it should be like.
     *
     * @param isNew whether that made a version; it does not if the latest one is like that already
     */
    record Put(ProcessTemplate template, boolean isNew) {}

    List<ProcessTemplate> latestOfEach() {
        return processes.latestOfEach().stream().map(ProcessRow::template).toList();
    }

    /**
     * The latest version of a process.
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
     * One version of a process.
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
     * Lets go on if there is a process of that name.
     *
     * @throws InvalidFieldException if there is none; it lists those that there are
     */
    public void requireKnown(String name) {
        if (known.contains(name)) {
            return;
        }
        List<String> names = processes.names();
        known.addAll(names);
        if (!names.contains(name)) {
            throw InvalidFieldException.notOneOf("process", name, names);
        }
    }

    /**
     * Makes the next version of a process, unless the latest one has the same stages.
     *
     * @param expected the version that there is; 0 where there is none
     */
    Put put(String name, IfMatch expected, Map<StageName, StageOrder> stages) {
        Optional<Put> put = Optional.empty();
        while (put.isEmpty()) {
            put = tryToPut(name, expected, stages);
        }
        return put.get();
    }

    /** Empty if somebody else made that version first: then it is to be tried again with the one after. */
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

    /** In the same order too, because that is the order in which they are shown. */
    private static boolean haveSameStages(ProcessTemplate one, ProcessTemplate other) {
        return List.copyOf(one.stages().entrySet())
                .equals(List.copyOf(other.stages().entrySet()));
    }
}
