package hiring.choreography.stage;

import hiring.choreography.process.ProcessTemplate;
import java.util.List;

/**
 * A process, what chance lets happen in it, and in which order the letters arrive that are left in the end.
 *
 * @param lateOrder the seed of a random order with repetitions; 0 for the oldest first and nothing twice
 */
record History(ProcessTemplate process, List<Step> steps, long lateOrder) {

    /** Plays the history through. */
    World played() {
        World world = new World(process);
        world.play(this);
        return world;
    }

    /** What happened, line by line, up to the first contradiction. */
    @Override
    public String toString() {
        World world = new World(process);
        try {
            world.play(this);
        } catch (Contradiction | RuntimeException e) {
            return world.story() + "\n  --> " + e.getMessage();
        }
        return world.story();
    }
}
