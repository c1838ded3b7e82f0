package hiring.system.rig.proxy;

/** What a {@link Proxy} does with what it is given to carry. */
public enum ProxyMode {
    /** Forwards everything, in both directions. */
    OPEN,
    /** Resets every connection, and every new one immediately. */
    RESET,
    /** Drops the bytes of the client, as if the server's machine had vanished. */
    DROP_REQUESTS,
    /** Forwards the bytes of the client and drops those of the server. */
    DROP_RESPONSES,
    /** Drops everything in both directions: both ends are half-open, and reset once the proxy is open again. */
    DROP_ALL,
    /** Holds everything back in both directions, and forwards it once the proxy is open again: a partition that heals. */
    PARTITION;

    boolean drops(Direction direction) {
        return this == DROP_ALL
                || (this == DROP_REQUESTS && direction == Direction.TO_SERVER)
                || (this == DROP_RESPONSES && direction == Direction.TO_CLIENT);
    }
}
