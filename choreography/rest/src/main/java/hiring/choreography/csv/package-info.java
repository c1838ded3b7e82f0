/** Lists that spreadsheets read (RFC 4180), sent out page by page, however long they are. */
@NullMarked
package hiring.choreography.csv;

import org.jspecify.annotations.NullMarked;
