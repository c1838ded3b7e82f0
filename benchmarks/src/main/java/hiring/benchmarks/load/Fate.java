package hiring.benchmarks.load;

/** What becomes of an application, and how many of a hundred that are over or still under way become that. */
enum Fate {
    DRAFT(3, 5),
    WAITS(0, 75),
    IS_OVERDUE(0, 20),
    FAILS(74, 0),
    WITHDRAWS(11, 0),
    DECLINES(4, 0),
    IS_HIRED(8, 0);

    private final int amongOld;
    private final int amongOpen;

    Fate(int amongOld, int amongOpen) {
        this.amongOld = amongOld;
        this.amongOpen = amongOpen;
    }

    /** One of them, by a number from 0 to 99. */
    static Fate drawn(int dice, boolean isOpen) {
        int left = dice;
        for (Fate fate : values()) {
            left -= isOpen ? fate.amongOpen : fate.amongOld;
            if (left < 0) {
                return fate;
            }
        }
        return FAILS;
    }

    /** Whether somebody still has to do something. */
    boolean isOpen() {
        return this == WAITS || this == IS_OVERDUE;
    }
}
