/**
 * The kit by which a service takes part in the choreography. Start reading at {@link hiring.choreography.journey.StatusRule},
 * the one rule by which every service derives the status of its own stage from the events it has consumed.
 *
 * <p>The kit is made of Maven modules. Each may use those above it in this list, and none below it:
 *
 * <ol>
 *   <li>{@code core}: journey, process, event. Pure Java.
 *   <li>{@code persistence}: database, background.
 *   <li>{@code messaging}: outbox, broker, listener, control messages, replay, dead letters.
 *   <li>{@code rest}: web, security, idempotency, listing, openapi, csv, operator, health, metrics.
 *   <li>{@code testing}: what the tests of services share.
 *   <li>{@code stage}: the kit of a stage. It contains no stage of its own.
 * </ol>
 */
@NullMarked
package hiring.choreography;

import org.jspecify.annotations.NullMarked;
