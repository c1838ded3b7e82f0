package hiring.system.fuzz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The findings: one of each kind, with the first request that caused it. */
final class Findings {

    private static final int LONGEST = 1_500;

    private final Map<String, String> first = new TreeMap<>();
    private final Map<String, Integer> times = new TreeMap<>();
    private final Map<Operation, Integer> done = new HashMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    void answered(Operation operation, int status) {
        statuses.merge(status, 1, Integer::sum);
        done.merge(operation, status >= 200 && status < 300 ? 1 : 0, Integer::sum);
    }

    /** The operations that never succeeded. */
    List<String> neverDone() {
        return done.entrySet().stream()
                .filter(entry -> entry.getValue() == 0)
                .map(entry -> entry.getKey().toString())
                .sorted()
                .toList();
    }

    void add(Operation operation, String breach, String curl) {
        String kind = operation + ": " + breach.replaceAll(":(?s).*", "");
        String shortened = breach.length() > LONGEST ? breach.substring(0, LONGEST) + "..." : breach;
        first.putIfAbsent(kind, shortened + "\n  " + curl);
        times.merge(kind, 1, Integer::sum);
    }

    boolean isEmpty() {
        return first.isEmpty();
    }

    /** The number of responses by status. */
    Map<Integer, Integer> statuses() {
        return statuses;
    }

    @Override
    public String toString() {
        return first.entrySet().stream()
                .map(finding -> times.get(finding.getKey()) + " x " + finding.getKey() + "\n  " + finding.getValue())
                .collect(Collectors.joining("\n"));
    }
}
