/**
 * The jobs that a service does in the background: a {@link hiring.choreography.job.BackgroundJob} says what and how often, and
 * everything else (threads, waiting for the tables, retries, logging, the end) is the same for all of them.
 */
@NullMarked
package hiring.choreography.job;

import org.jspecify.annotations.NullMarked;
