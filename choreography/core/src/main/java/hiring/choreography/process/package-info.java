/** Process templates: which stages a hiring process has, and what each of them comes after. */
@NullMarked
package hiring.choreography.process;

import org.jspecify.annotations.NullMarked;
