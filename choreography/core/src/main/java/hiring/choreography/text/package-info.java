/**
 * What users type and paste, reduced to what it looks like: one rule for names and identifiers, longer texts, e-mail addresses and
 * phone numbers.
 */
@NullMarked
package hiring.choreography.text;

import org.jspecify.annotations.NullMarked;
