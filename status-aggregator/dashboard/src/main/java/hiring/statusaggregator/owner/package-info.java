/**
 * The services that own the form and the stages, and the actions that they allow now. These depend on more than an owner
 * publishes, so it is asked when a user opens a page, with that user's token; the projection does not depend on its answer.
 */
@NullMarked
package hiring.statusaggregator.owner;

import org.jspecify.annotations.NullMarked;
