package hiring.benchmarks.hires;

/** The hire as a durable workflow. */
interface DbosHire {

    /** Returns when the offer is accepted. */
    String hire(String candidate);
}
