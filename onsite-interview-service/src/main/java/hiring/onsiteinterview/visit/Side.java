package hiring.onsiteinterview.visit;

/** The two who meet. */
enum Side {
    CANDIDATE,
    EMPLOYER
}
