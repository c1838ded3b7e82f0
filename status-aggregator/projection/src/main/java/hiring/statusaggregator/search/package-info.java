/**
 * Finds applications quickly. Candidates are found by the beginnings of the
 * {@link hiring.choreography.search.NameWords words} of their names, which are stored in the table {@code searched_word}.
 * The {@link hiring.statusaggregator.search.SelectivityProbe} finds out which conditions of a listing have only a few matches.
 */
@NullMarked
package hiring.statusaggregator.search;

import org.jspecify.annotations.NullMarked;
