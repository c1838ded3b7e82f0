package hiring.benchmarks.hires;

import java.util.List;

/**
 * A stage of the floor, and the events that it waits for.
 *
 * @param routingKeys which must all have arrived before its work begins
 */
record FloorStage(String name, List<String> routingKeys) {

    /** The stages of the standard process. */
    static final List<FloorStage> ALL = List.of(
            new FloorStage("phone-screen", List.of("application.submitted")),
            new FloorStage("onsite-interview", List.of("phone-screen.passed")),
            new FloorStage("background-check", List.of("onsite-interview.passed")),
            new FloorStage("health-screening", List.of("onsite-interview.passed")),
            new FloorStage("offer", List.of("background-check.passed", "health-screening.passed")));

    /** The progress of an application whose last stage has passed. */
    static final int HIRED = 10;

    /** How far an application has come with an event: 0 to {@link #HIRED}. */
    static int progress(FloorEvent event) {
        int begun = 2 * ALL.stream().map(FloorStage::name).toList().indexOf(event.stage()) + 1;
        return event.what().equals("passed") ? begun + 1 : Math.max(0, begun);
    }

    /** The bit of an event among those it waits for; one that comes twice changes nothing. */
    int bit(FloorEvent event) {
        return 1 << routingKeys.indexOf(event.routingKey());
    }

    /** The bits of all of them. */
    int all() {
        return (1 << routingKeys.size()) - 1;
    }
}
