/**
 * Lists that are filtered, sorted and read page by page: {@link hiring.choreography.listing.Condition conditions} narrow
 * them, an {@link hiring.choreography.listing.Order order} that an index has sorts them, and a {@link
 * hiring.choreography.listing.Place place} in it is where a page ends, so that the last page costs what the first does.
 */
@NullMarked
package hiring.choreography.listing;

import org.jspecify.annotations.NullMarked;
