/** The application form: its content, its required fields, and its JSON. */
@NullMarked
package hiring.application.form;

import org.jspecify.annotations.NullMarked;
