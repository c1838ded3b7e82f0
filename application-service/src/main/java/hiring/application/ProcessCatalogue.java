package hiring.application;

import hiring.choreography.database.Transactions;
import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import hiring.choreography.process.StageOrder;
import hiring.choreography.web.IfMatch;
import hiring.choreography.web.InvalidFieldException;
import hiring.choreography.web.NotFoundException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The processes that applications can go through. */
@Singleton
final class ProcessCatalogue {

    private final Processes processes;
    private final Transactions transactions;

    ProcessCatalogue(Processes processes, Transactions transactions) {
        this.processes = processes;
        this.transactions = transactions;
    }

    /**
     * A process after somebody said what it should be like.
     *
     * @param isNew whether that made a version; it does not if the latest one is like that already
     */
    record Put(ProcessTemplate template, boolean isNew) {}

    List<ProcessTemplate> latestOfEach() {
        return transactions.read(connection ->
                processes.latestOfEach().stream().map(ProcessRow::template).toList());
    }

    ProcessTemplate latest(String name) {
        return transactions
                .read(connection -> processes.latest(name))
                .map(ProcessRow::template)
                .orElseThrow(() -> new NotFoundException("There is no process " + name + "."));
    }

    ProcessTemplate version(String name, int version) {
        return transactions
                .read(connection -> processes.version(name, version))
                .map(ProcessRow::template)
                .orElseThrow(
                        () -> new NotFoundException("There is no version " + version + " of process " + name + "."));
    }

    /** @throws InvalidFieldException if there is no such process; it lists those that there are */
    void demandKnown(String name) {
        List<String> known = transactions.read(connection -> processes.names());
        if (!known.contains(name)) {
            throw InvalidFieldException.notOneOf("process", name, known);
        }
    }

    /**
     * Makes the next version of a process, unless the latest one has the same stages.
     *
     * @param meant the version that there is; 0 where there is none
     */
    Put put(String name, IfMatch meant, Map<StageName, StageOrder> stages) {
        Optional<Put> put = Optional.empty();
        while (put.isEmpty()) {
            put = transactions.write(connection -> tryToPut(name, meant, stages));
        }
        return put.get();
    }

    /** Empty if somebody else made that version first: then it is to be tried again with the one after. */
    private Optional<Put> tryToPut(String name, IfMatch meant, Map<StageName, StageOrder> stages) {
        Optional<ProcessTemplate> latest = processes.latest(name).map(ProcessRow::template);
        int version = latest.map(ProcessTemplate::version).orElse(0);
        meant.demand(version);
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
