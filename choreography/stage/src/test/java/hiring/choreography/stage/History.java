package hiring.choreography.stage;

import hiring.choreography.process.ProcessTemplate;
import java.util.List;

/**
 * A process, random steps in it, and the order in which the remaining messages arrive in the end.
 *
 * @param lateOrder the seed of a random order with repetitions; 0 for the oldest first and nothing twice
 */
record History(ProcessTemplate process, List<Step> steps, long lateOrder) {

    /** Performs the history. */
    Simulation played() {
        Simulation simulation = new Simulation(process);
        simulation.play(this);
        return simulation;
    }

    /** What happened, line by line, up to the first contradiction. */
    @Override
    public String toString() {
        Simulation simulation = new Simulation(process);
        try {
            simulation.play(this);
        } catch (Contradiction | RuntimeException e) {
            return simulation.log() + "\n  --> " + e.getMessage();
        }
        return simulation.log();
    }
}
