/**
 * The kit by which a stage's service takes part: it keeps a {@link hiring.choreography.stage.StageRecord} per
 * application, consumes facts, derives its status, and publishes what changed.
 */
@NullMarked
package hiring.choreography.stage;

import org.jspecify.annotations.NullMarked;
