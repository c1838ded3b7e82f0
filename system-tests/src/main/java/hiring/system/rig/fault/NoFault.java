package hiring.system.rig.fault;

import java.time.Duration;

/**
 * Nothing goes wrong at all, so that what the rig finds otherwise is the faults' doing.
 *
 * <p>Must hold: everything.
 */
final class NoFault implements Fault {

    @Override
    public int number() {
        return 0;
    }

    @Override
    public String title() {
        return "nothing goes wrong";
    }

    @Override
    public String extent(Size size) {
        return stories(size) + " applications";
    }

    private static int stories(Size size) {
        return size.of(500, 50);
    }

    @Override
    public Duration limit(Size size) {
        return size.ofSeconds(900, 240);
    }

    @Override
    public void strike(Field field) {
        var load = field.load(stories(field.size()), Duration.ofMillis(50));
        field.settle(load, Duration.ofSeconds(60));
    }
}
