package hiring.choreography.stage;

/**
 * A recorded fact, in plain text.
 *
 * @param owner a stage, or {@code application}
 * @param what for example {@code SUBMITTED}, {@code PASSED}, {@code REOPENED} or {@code EXTENDED}
 */
record RecordedFact(String owner, int revision, String what) {}
