package hiring.choreography.stage;

/**
 * What somebody did, in the plainest words.
 *
 * @param owner a stage, or {@code application}
 * @param what for example {@code SUBMITTED}, {@code PASSED}, {@code REOPENED} or {@code EXTENDED}
 */
record Recorded(String owner, int revision, String what) {}
