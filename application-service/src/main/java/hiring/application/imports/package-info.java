/**
 * Lists of applications that are sent in. A list is received to disk, then put into the database row by row with its number,
 * in the transaction that answers; a loop takes its rows from there, some in each transaction, so that whoever dies leaves
 * it as it was after the last, and any replica goes on.
 */
@NullMarked
package hiring.application.imports;

import org.jspecify.annotations.NullMarked;
