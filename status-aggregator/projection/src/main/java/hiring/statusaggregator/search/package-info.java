/**
 * Finding candidates by their names: by the beginnings of its {@link hiring.statusaggregator.search.NameWords words}, which
 * are kept in the table {@code searched_word}.
 */
@NullMarked
package hiring.statusaggregator.search;

import org.jspecify.annotations.NullMarked;
