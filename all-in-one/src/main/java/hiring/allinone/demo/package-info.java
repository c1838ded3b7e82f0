/** The program {@code ./demo}: starts everything in one process, plays the sample applications and prints their statuses. */
@NullMarked
package hiring.allinone.demo;

import org.jspecify.annotations.NullMarked;
