package hiring.system.rig.proxy;

/** What a {@link Proxy} does with what it is given to carry. */
public enum Passage {
    /** Carries everything, both ways. */
    OPEN,
    /** Resets every connection, and every new one at once. */
    CUT,
    /** Takes what the client says and delivers none of it, as if the server's machine had vanished. */
    DEAF_SERVER,
    /** Delivers what the client says and none of the answers. */
    MUTE_SERVER,
    /** Delivers nothing either way, and throws it away: both ends are half-open, and reset once it opens again. */
    VOID,
    /** Delivers nothing either way until it opens again, and then everything: a partition that heals. */
    PARTITION;

    boolean swallows(Direction direction) {
        return this == VOID
                || (this == DEAF_SERVER && direction == Direction.TO_SERVER)
                || (this == MUTE_SERVER && direction == Direction.TO_CLIENT);
    }
}
