/**
 * Imports of applications. A list is received to disk, then stored in the database row by row in the transaction that answers
 * with its number; a loop processes the rows in batches, one transaction each, so that after a crash any replica continues
 * after the last batch.
 */
@NullMarked
package hiring.application.imports;

import org.jspecify.annotations.NullMarked;
