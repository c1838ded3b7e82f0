/** Applications as CSV lists (RFC 4180) for spreadsheets: an exported list can be imported again. */
@NullMarked
package hiring.application.csv;

import org.jspecify.annotations.NullMarked;
