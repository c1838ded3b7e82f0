package hiring.statusaggregator.status;

import java.util.List;

/**
 * Values that a list can be filtered by, each in the order of the alphabet, up to {@link FilterValuesQuery#MOST}.
 *
 * @param positions the positions of applications
 * @param processes the names of processes
 * @param people the assignees of work, each in one spelling
 */
public record FilterValues(List<String> positions, List<String> processes, List<String> people) {

    /** Copies the values that it is given. */
    public FilterValues {
        positions = List.copyOf(positions);
        processes = List.copyOf(processes);
        people = List.copyOf(people);
    }
}
