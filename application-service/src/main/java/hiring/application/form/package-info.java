/** What a candidate writes on the form, what of it must not be missing, and how it comes as JSON. */
@NullMarked
package hiring.application.form;

import org.jspecify.annotations.NullMarked;
