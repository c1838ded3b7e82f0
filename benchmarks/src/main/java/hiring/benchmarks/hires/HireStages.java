package hiring.benchmarks.hires;

import java.util.List;

/** The stages of a hire, as the peers name them. */
final class HireStages {

    /** The stages before the checks. */
    static final List<String> ONE_BY_ONE = List.of("phone-screen", "onsite-interview");

    /** Both begin together. */
    static final List<String> CHECKS = List.of("background-check", "health-screening");

    static final String OFFER = "offer";

    private HireStages() {}
}
