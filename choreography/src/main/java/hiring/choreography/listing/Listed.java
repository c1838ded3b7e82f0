package hiring.choreography.listing;

/**
 * How the rows of which a condition holds can be listed.
 *
 * @param ids a query for their numbers, with the condition's parameters
 * @param order the columns of an index in which they lie side by side
 */
record Listed(String ids, String order) {}
