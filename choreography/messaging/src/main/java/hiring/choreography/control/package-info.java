/**
 * What services write to one another's queues. A letter says nothing about an application: it asks an owner to send again
 * what was missed, or tells how far an owner has come. Nothing that happens to an application depends on one.
 */
@NullMarked
package hiring.choreography.control;

import org.jspecify.annotations.NullMarked;
