package hiring.system.rig.fault;

import java.util.ArrayList;
import java.util.List;

/** What was found out while something went wrong. */
public final class Findings {

    private static final int WRONG_AT_MOST = 50;

    private final List<String> wrong = new ArrayList<>();
    private final List<String> measured = new ArrayList<>();
    private int wrongInAll;

    /** Notes that something is not as it must be. */
    public synchronized void isWrong(String what) {
        wrongInAll++;
        if (wrong.size() < WRONG_AT_MOST) {
            wrong.add(what);
        }
    }

    /** Notes something that holds or not. */
    synchronized void require(boolean holds, String otherwise) {
        if (!holds) {
            isWrong(otherwise);
        }
    }

    /** Notes what was counted or timed. */
    public synchronized void measured(String what) {
        measured.add(what);
    }

    /** What is not as it must be; not more than can be read. */
    public synchronized List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** How much is not as it must be, all of it. */
    public synchronized int wrongInAll() {
        return wrongInAll;
    }

    /** What was counted and timed. */
    public synchronized List<String> measured() {
        return List.copyOf(measured);
    }
}
