/** Counts what a hire costs, by a JDBC driver that wraps the real one. */
@NullMarked
package hiring.system.cost;

import org.jspecify.annotations.NullMarked;
