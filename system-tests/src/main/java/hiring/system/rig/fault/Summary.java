package hiring.system.rig.fault;

import hiring.system.rig.load.LoadCounters;

/** Builds the result of a fault. */
final class Summary {

    private Summary() {}

    static FaultResult of(Fault fault, Size size, long begin, FaultContext context) {
        return of(fault, size, begin, context.findings(), context.counters(), context.injections());
    }

    static FaultResult of(Fault fault, Size size, long begin, Findings findings) {
        return of(fault, size, begin, findings, new LoadCounters(), 0);
    }

    private static FaultResult of(
            Fault fault, Size size, long begin, Findings findings, LoadCounters counters, long injections) {
        return new FaultResult(
                fault.number(),
                fault.title(),
                fault.extent(size),
                (System.nanoTime() - begin) / 1e9,
                new FaultResult.Counts(
                        counters.finished(),
                        counters.acknowledged(),
                        injections,
                        counters.retries(),
                        counters.mostFailuresInARow(),
                        counters.refusals(),
                        counters.foundInHistory()),
                findings.measured(),
                findings.wrong(),
                findings.wrongInAll());
    }
}
