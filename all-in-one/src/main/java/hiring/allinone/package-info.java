/** All seven services in one process, each with its own context, its own port and its own database. */
@NullMarked
package hiring.allinone;

import org.jspecify.annotations.NullMarked;
