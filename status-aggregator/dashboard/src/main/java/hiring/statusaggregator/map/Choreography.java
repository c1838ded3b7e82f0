package hiring.statusaggregator.map;

import hiring.choreography.process.StageName;
import java.time.Instant;
import java.util.List;

/**
 * Who reacted to whom in a window, beside what is declared.
 *
 * @param since when the window begins
 * @param asOf when it ends
 * @param applications how many something was heard of in it
 * @param isWhole false if there may have been more of them than are looked at
 * @param processes the names of all that an application is known of
 * @param columns where the services stand: the form, the stages from left to right, each column from top to bottom, and last
 *     those that no process has
 * @param parts what each of them has done, in the same order
 * @param evidence reactions seen or declared, the worst first
 * @param unheard of how many events the cause has not been heard here
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
        long unheard) {

    /** The lists are kept as they are given. */
    public Choreography {
        processes = List.copyOf(processes);
        columns = columns.stream().map(List::copyOf).toList();
        parts = List.copyOf(parts);
        evidence = List.copyOf(evidence);
    }

    /** How often anybody reacted. */
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

    /** How many reactions are due, by application and by what they would follow from. */
    public long missing() {
        return evidence.stream().mapToLong(Evidence::missing).sum();
    }
}
