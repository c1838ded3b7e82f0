package hiring.system.rig.proxy;

/** Which way bytes go. */
enum Direction {
    TO_SERVER,
    TO_CLIENT
}
