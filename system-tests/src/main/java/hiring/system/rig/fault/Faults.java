package hiring.system.rig.fault;

import java.util.List;

/** All faults. */
final class Faults {

    /** In the order in which they are injected. */
    static final List<Fault> ALL = List.of(
            new NoFault(),
            new Kills(),
            new FrozenReplicas(),
            new NetworkFaults(),
            new BrokerAlarms(),
            new PoisonMessages(),
            new LostBindings(),
            new ClockSkew(),
            new RollingRestart(),
            new BrokerAbsent(),
            new ConsumerCrashes(),
            new Rebuild(),
            new DemoKills());

    private Faults() {}

    /** @throws IllegalArgumentException if a number belongs to no fault */
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
