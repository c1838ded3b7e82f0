package hiring.choreography.listing;

/**
 * How the rows of which a condition holds can be listed.
 *
 * @param ids a query for their numbers, with the condition's parameters
 * @param order the columns of an index in which they lie side by side
 * @param test the condition as it is asked of one row after the other; databases may not turn it into a list
 */
record Listed(String ids, String order, String test) {}
