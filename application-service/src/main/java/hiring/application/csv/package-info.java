/** Applications as lists that spreadsheets read and write (RFC 4180): what is exported can be imported again. */
@NullMarked
package hiring.application.csv;

import org.jspecify.annotations.NullMarked;
