package hiring.onsiteinterview.visit;

/** The two sides of an interview. */
enum Side {
    CANDIDATE,
    EMPLOYER
}
