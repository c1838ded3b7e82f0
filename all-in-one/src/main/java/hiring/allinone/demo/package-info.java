/** What {@code ./demo} does: starts everything in one process, plays the sample applications, shows where they stand. */
@NullMarked
package hiring.allinone.demo;

import org.jspecify.annotations.NullMarked;
