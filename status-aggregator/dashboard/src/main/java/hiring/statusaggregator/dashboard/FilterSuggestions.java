package hiring.statusaggregator.dashboard;

import java.util.List;

/**
 * What the filters suggest, each in the order of the alphabet.
 *
 * @param positions the positions of applications
 * @param processes the names of processes
 * @param people who has work or can be given some
 */
record FilterSuggestions(List<String> positions, List<String> processes, List<SuggestedPerson> people) {

    /** Copies the values that it is given. */
    FilterSuggestions {
        positions = List.copyOf(positions);
        processes = List.copyOf(processes);
        people = List.copyOf(people);
    }
}
