package hiring.application;

import java.time.Instant;

/**
 * That an application was submitted.
 *
 * @param processVersion the version of its process that it keeps
 */
public record Submission(int processVersion, Instant at) {}
