package hiring.system.rig.proxy;

/** The direction in which bytes are forwarded. */
enum Direction {
    TO_SERVER,
    TO_CLIENT
}
