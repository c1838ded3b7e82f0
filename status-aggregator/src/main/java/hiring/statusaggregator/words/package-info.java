/** The words in which people are told something: all of them stand in one bundle, and no class has any of its own. */
@NullMarked
package hiring.statusaggregator.words;

import org.jspecify.annotations.NullMarked;
