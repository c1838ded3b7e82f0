package hiring.system.rig.fault;

import java.util.ArrayList;
import java.util.List;

/** The violations and measurements of one fault. */
public final class Findings {

    private static final int WRONG_AT_MOST = 50;

    private final List<String> wrong = new ArrayList<>();
    private final List<String> measured = new ArrayList<>();
    private int wrongInAll;

    /** Adds a violation. */
    public synchronized void addViolation(String what) {
        wrongInAll++;
        if (wrong.size() < WRONG_AT_MOST) {
            wrong.add(what);
        }
    }

    /** Adds a violation unless a condition holds. */
    synchronized void require(boolean holds, String otherwise) {
        if (!holds) {
            addViolation(otherwise);
        }
    }

    /** Adds a measurement. */
    public synchronized void measured(String what) {
        measured.add(what);
    }

    /** The first violations, up to a limit. */
    public synchronized List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** The number of all violations. */
    public synchronized int wrongInAll() {
        return wrongInAll;
    }

    /** The measurements. */
    public synchronized List<String> measured() {
        return List.copyOf(measured);
    }
}
