/**
 * The description of a service's API, OpenAPI 3.1: what the compiler wrote down of the controllers, and what it could not know
 * of what all services have in common.
 */
@NullMarked
package hiring.choreography.openapi;

import org.jspecify.annotations.NullMarked;
