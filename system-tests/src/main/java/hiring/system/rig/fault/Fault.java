package hiring.system.rig.fault;

import java.time.Duration;

/** Something that goes wrong while recruiters are at work. */
interface Fault {

    /** What it is called on the command line. */
    int number();

    /** What goes wrong, in a few words. */
    String title();

    /** How much of it there is. */
    String extent(Size size);

    /** What it strikes. */
    default Terrain terrain(Size size) {
        return Terrain.SHARED;
    }

    /** Whether what it strikes is not as it was afterwards, and no other fault should strike it. */
    default boolean leavesRuins(Size size) {
        return false;
    }

    /** Longer than this it never takes; if it does, that is a failure. */
    Duration limit(Size size);

    /** Makes it go wrong, sets it right again, and leaves what was found with the field. */
    void strike(Field field) throws Exception;
}
