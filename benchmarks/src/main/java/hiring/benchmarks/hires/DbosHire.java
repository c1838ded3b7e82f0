package hiring.benchmarks.hires;

import java.util.List;

/** The hire as a durable workflow. */
interface DbosHire {

    /** The stages before the checks. */
    List<String> ONE_BY_ONE = List.of("phone-screen", "onsite-interview");

    /** Both begin together. */
    List<String> CHECKS = List.of("background-check", "health-screening");

    String OFFER = "offer";

    /** Returns when the offer is accepted. */
    String hire(String candidate);
}
