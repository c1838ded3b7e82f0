/** What a hire costs, counted: a JDBC driver that looks on while the real one works. */
@NullMarked
package hiring.system.cost;

import org.jspecify.annotations.NullMarked;
