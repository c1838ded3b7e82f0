/**
 * The one search of all services: what it compares are the {@link hiring.choreography.search.NameWords words} of names and texts,
 * without case and accents.
 */
@NullMarked
package hiring.choreography.search;

import org.jspecify.annotations.NullMarked;
