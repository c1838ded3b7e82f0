/**
 * Where the services are that own the form and the stages, and what they allow now. An owner decides that by more than it
 * announces, so it is asked when somebody looks, in the name of who looks; nothing of the projection depends on its answer.
 */
@NullMarked
package hiring.statusaggregator.owner;

import org.jspecify.annotations.NullMarked;
