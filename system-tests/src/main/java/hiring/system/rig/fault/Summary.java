package hiring.system.rig.fault;

import hiring.system.rig.load.Tally;

/** Puts what came of a fault together. */
final class Summary {

    private Summary() {}

    static Outcome of(Fault fault, Size size, long begin, Field field) {
        return of(fault, size, begin, field.findings(), field.tally(), field.blows());
    }

    static Outcome of(Fault fault, Size size, long begin, Findings findings) {
        return of(fault, size, begin, findings, new Tally(), 0);
    }

    private static Outcome of(Fault fault, Size size, long begin, Findings findings, Tally tally, long blows) {
        return new Outcome(
                fault.number(),
                fault.title(),
                fault.extent(size),
                (System.nanoTime() - begin) / 1e9,
                new Outcome.Counts(
                        tally.finished(),
                        tally.acknowledged(),
                        blows,
                        tally.retries(),
                        tally.mostFailuresInARow(),
                        tally.refusals(),
                        tally.foundInHistory()),
                findings.measured(),
                findings.wrong(),
                findings.wrongInAll());
    }
}
