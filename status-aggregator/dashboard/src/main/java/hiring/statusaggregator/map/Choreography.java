package hiring.statusaggregator.map;

import hiring.choreography.process.StageName;
import java.time.Instant;
import java.util.List;

/**
 * Which service reacted to which in a window, compared with what is declared.
 *
 * @param since when the window begins
 * @param asOf when the window ends
 * @param applications the number of applications with an event in the window
 * @param isWhole false if there may have been more applications than are examined
 * @param processes the names of all processes of known applications
 * @param columns the layout of the services: the form, the stages from left to right, each column from top to bottom, and last
 *     the stages that no process has
 * @param parts the activity of each service, in the same order
 * @param evidence reactions seen or declared, the worst first
 * @param unknownCauses the number of events whose cause was not received
 */
public record Choreography(
        Window window,
        Instant since,
        Instant asOf,
        int applications,
        boolean isWhole,
        List<String> processes,
        List<List<StageName>> columns,
        List<ServiceActivity> parts,
        List<Evidence> evidence,
        long unknownCauses) {

    /** Copies the lists that it is given. */
    public Choreography {
        processes = List.copyOf(processes);
        columns = columns.stream().map(List::copyOf).toList();
        parts = List.copyOf(parts);
        evidence = List.copyOf(evidence);
    }

    /** How many reactions were seen. */
    public long reactions() {
        return evidence.stream().mapToLong(Evidence::times).sum();
    }

    /** How many reactions were seen that nothing declares. */
    public long undeclared() {
        return evidence.stream()
                .filter(seen -> seen.kind() == Evidence.Kind.UNDECLARED)
                .mapToLong(Evidence::times)
                .sum();
    }

    /** How many reactions are missing, counted by application and cause. */
    public long missing() {
        return evidence.stream().mapToLong(Evidence::missing).sum();
    }
}
