package hiring.application;

import java.time.Instant;

/**
 * The submission of an application.
 *
 * @param processVersion the version of its process, which it keeps from then on
 */
public record Submission(int processVersion, Instant at) {}
