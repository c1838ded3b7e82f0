package hiring.system.rig.fault;

import java.util.List;

/** All there are. */
final class Faults {

    /** In the order in which they strike. */
    static final List<Fault> ALL = List.of(
            new NoFault(),
            new Kills(),
            new Freeze(),
            new Network(),
            new Alarm(),
            new Poison(),
            new LostBindings(),
            new Clocks(),
            new RollingRestart(),
            new BrokerAbsent(),
            new ConsumerCrashes(),
            new Rebuild(),
            new DemoKills());

    private Faults() {}

    /** @throws IllegalArgumentException if one of the numbers is no fault's */
    static List<Fault> numbered(List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return ALL;
        }
        return numbers.stream().map(Faults::numbered).toList();
    }

    private static Fault numbered(int number) {
        return ALL.stream()
                .filter(fault -> fault.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no fault " + number));
    }
}
