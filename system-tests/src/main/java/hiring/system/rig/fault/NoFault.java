package hiring.system.rig.fault;

import java.time.Duration;

/**
 * No fault: errors that appear only in the other runs are caused by their faults.
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
        return "no fault";
    }

    @Override
    public String extent(Size size) {
        return stories(size) + " applications";
    }

    private static int stories(Size size) {
        return size.of(500, 30);
    }

    @Override
    public Duration limit(Size size) {
        return size.ofSeconds(900, 240);
    }

    @Override
    public void inject(FaultContext context) {
        var load = context.load(stories(context.size()), context.size().interval(50));
        context.finishAndVerify(load, Duration.ofSeconds(60));
    }
}
