/**
 * Reads uploaded lists as spreadsheets write them: finds out the encoding and the separator, understands the header, and names
 * the line of whatever cannot be read.
 */
@NullMarked
package hiring.application.imports.file;

import org.jspecify.annotations.NullMarked;
